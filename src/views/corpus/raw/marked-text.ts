import type { Problem } from '../../../model/problem.ts';
import type { ArticlePlace } from './articles-at.ts';
import { type ChosenLines, isWithin } from './chosen-lines.ts';
import type { TextLinkState } from './link-state.ts';
import type { RawLineProps } from './raw-line.tsx';

/** A text with all that is marked in it. */
export type MarkedText = {
  readonly file: string;
  readonly rows: readonly string[];
  readonly chosen: ChosenLines;
  /** The articles of the first chosen line. */
  readonly places: readonly ArticlePlace[];
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
  /** Whether the page goes to the line of the address; not so where that line was pressed in sight. */
  readonly goes: boolean;
  /** What the line's link leaves in the history. */
  readonly stay: TextLinkState;
};

const NONE = [] as const;

/** What one line shows; the same values every time but for the lines a choice concerns. */
export function lineOf(
  { file, rows, chosen, places, problems, goes, stay }: MarkedText,
  n: number,
): RawLineProps {
  return {
    file,
    n,
    text: rows[n - 1] ?? '',
    problems: problems.get(n) ?? NONE,
    chosen: isWithin(n, chosen.span),
    related: places.some(({ span }) => isWithin(n, span)),
    stay,
    target: goes && chosen.target === n,
    places: chosen.span?.[0] === n ? places : NONE,
  };
}
