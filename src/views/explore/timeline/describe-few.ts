import type { TimelineMonth } from '../../../query/timeline-rows.ts';

/** With fewer articles in a month, one of them is more than a fifth of it. */
const FEW = 5;

/** What a reader of shares must know: how many of the months with articles have but a few. Empty where none has. */
export function describeFew(months: readonly Pick<TimelineMonth, 'of'>[]): string {
  const filled = months.filter(({ of }) => of > 0);
  const few = filled.filter(({ of }) => of < FEW);
  if (few.length === 0) return '';
  const which = few.length === filled.length ? 'Every month' : `${few.length} of ${filled.length} months`;
  const have = few.length === filled.length || few.length === 1 ? 'has' : 'have';
  return `${which} with articles ${have} fewer than ${FEW}, so that one article is a large share there.`;
}
