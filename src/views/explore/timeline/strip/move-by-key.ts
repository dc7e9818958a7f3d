import type { TimelineMark } from '../../../../query/timeline-marks.ts';

const MONTHS: Readonly<Record<string, number>> = { PageUp: 12, PageDown: -12 };

const NEIGHBOURS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/**
 * Position of the mark a key leads to: the next or previous one, the first or last, the nearest a year later or earlier
 * as the keys of the brush. Null for other keys.
 */
export function moveByKey(marks: readonly TimelineMark[], at: number, key: string): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return marks.length - 1;
  const neighbour = NEIGHBOURS[key];
  if (neighbour !== undefined) return Math.min(marks.length - 1, Math.max(0, at + neighbour));
  const months = MONTHS[key];
  return months === undefined ? null : findYearAway(marks, at, months);
}

function findYearAway(marks: readonly TimelineMark[], at: number, months: number): number {
  const last = marks.length - 1;
  const row = marks[at]?.row ?? null;
  // From the bin of undated articles the way back leads to the last dated one.
  if (row === null)
    return months > 0
      ? at
      : Math.max(
          0,
          marks.findLastIndex((mark) => mark.row !== null),
        );
  const far = row + months;
  if (months < 0)
    return Math.max(
      0,
      marks.findLastIndex((mark) => mark.row !== null && mark.row <= far),
    );
  const found = marks.findIndex((mark) => mark.row !== null && mark.row >= far);
  return found < 0 ? last : found;
}
