import type { Gap } from './shape-coverage.ts';

/** `20 months have none: 2020-11 to 2021-03 (5), 2021-05`; null where every month has entries. */
export function describeGaps(gaps: readonly Gap[]): string | null {
  if (gaps.length === 0) return null;
  const months = gaps.reduce((sum, gap) => sum + gap.months, 0);
  const spans = gaps.map(({ from, to, months: n }) => (from === to ? from : `${from} to ${to} (${n})`));
  return `${months} ${months === 1 ? 'month has' : 'months have'} none: ${spans.join(', ')}`;
}
