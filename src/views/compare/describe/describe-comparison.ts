import type { Comparison } from '../../../query/compare/comparison.ts';
import { printCount } from '../../../ui/print-count.ts';

function describeStanding({ distinct, standing, compared }: Comparison): string {
  const luck = `By chance alone about ${printCount(Math.max(1, Math.round(compared / 20)))} would.`;
  const all = `when all ${printCount(compared)} comparisons are allowed for.`;
  if (standing === 0) return `${luck} None holds ${all}`;
  if (standing === distinct) return `${luck} ${distinct === 1 ? 'It holds' : 'They hold'} ${all}`;
  return `${luck} ${printCount(standing)} ${standing === 1 ? 'holds' : 'hold'} ${all}`;
}

/** How many differences there are, how many of them could be luck, and how many are not. */
export function describeComparison(comparison: Comparison): string {
  const { compared, distinct } = comparison;
  if (compared === 0) return 'No value has enough articles to compare.';
  const values = `Of ${printCount(compared)} ${compared === 1 ? 'value' : 'values'} with enough articles`;
  if (distinct === 0) return `${values}, none differs distinguishably.`;
  const differ = distinct === 1 ? 'differs' : 'differ';
  return `${values}, ${printCount(distinct)} ${differ} distinguishably. ${describeStanding(comparison)}`;
}
