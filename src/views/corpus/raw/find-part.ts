import type { LineSpan } from '../../../model/article.ts';

/**
 * Lines shown on one page: browsers draw nothing below some 17 million pixels (Firefox) or 33 (Chromium), which the lines of a
 * whole archive exceed where a phone breaks each into many.
 */
const PART = 50_000;

export type TextParts = {
  /** The lines shown. */
  readonly shown: LineSpan;
  readonly before: LineSpan | null;
  readonly after: LineSpan | null;
};

/** Of a text of so many lines, the part that holds a line, and its neighbours. */
export function findPart(line: number, lines: number): TextParts {
  const at = Math.floor((line - 1) / PART);
  const spanOf = (part: number): LineSpan | null => {
    const first = part * PART + 1;
    return first < 1 || first > lines ? null : [first, Math.min(first + PART - 1, lines)];
  };
  return { shown: spanOf(at) ?? [1, lines], before: spanOf(at - 1), after: spanOf(at + 1) };
}
