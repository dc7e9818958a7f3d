import type { CslItem } from './csl-item.ts';
import type { RichText } from './rich-text.ts';

/** One way of writing citations; a new one is a file and its name in `index.ts`. */
export type CitationFormat = {
  readonly id: string;
  readonly label: string;
  /** Ending of the file, without its dot. */
  readonly extension: string;
  readonly mime: string;
  /** A file of these works, in their order. */
  readonly print: (items: readonly CslItem[]) => string;
  /** A line that says something of the file and is no work; null where the format has none. */
  readonly comment: ((words: string) => string) | null;
  /** One work as a style for readers sets it; null in a format for programs. */
  readonly typeset: ((item: CslItem) => RichText) | null;
};
