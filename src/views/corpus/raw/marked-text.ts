import type { Problem } from '../../../model/problem.ts';
import type { ArticlePlace } from './articles-at.ts';
import { type ChosenLines, isWithin } from './chosen-lines.ts';
import type { TextLinkState } from './link-state.ts';
import type { RawLineProps } from './raw-line.tsx';

/** All that is marked in a text. */
export type MarkedText = {
  readonly file: string;
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

/** What one line, which reads `row`, shows; the same values every time but for the lines a choice concerns. */
export function lineOf(
  { file, chosen, places, problems, goes, stay }: MarkedText,
  n: number,
  row: string,
): RawLineProps {
  return {
    file,
    n,
    text: row,
    problems: problems.get(n) ?? NONE,
    chosen: isWithin(n, chosen.span),
    related: places.some(({ span }) => isWithin(n, span)),
    stay,
    target: goes && chosen.target === n,
    places: chosen.span?.[0] === n ? places : NONE,
  };
}
