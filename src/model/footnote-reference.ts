import type { LinkKind } from './citation.ts';
import type { Reference } from './footnote.ts';
import type { PartialDate } from './partial-date.ts';

/** Why a reference leads to an article of the corpus, or to none. */
export type Resolution =
  | 'same-title'
  | 'title-but-one-word'
  | 'no-such-title'
  /** An article has the title, but is printed with another issue. */
  | 'other-issue'
  /** More than one article has the title, and the issue does not tell them apart. */
  | 'several-articles'
  /** It is cited from another publication. */
  | 'elsewhere';

/** A reference with the footnote it stands in: who cites what, where, and in which words. */
export type FootnoteReference = Reference & {
  /** The piece that cites. */
  readonly article: string;
  readonly footnote: string;
  readonly line: number;
  /** The sentence of the analysis that the footnote belongs to; null for a footnote without a marker. */
  readonly sentence: string | null;
  /** What `dateText` or the issue says, where it is a calendar date. */
  readonly date: PartialDate | null;
  readonly link: LinkKind;
  readonly resolution: Resolution;
};
