import type { Comparison } from '../../../query/compare/comparison.ts';

function describeLuck(compared: number): string {
  const expected = Math.max(1, Math.round(compared / 20));
  return `Even if nothing differed, about ${expected} of ${compared} would by chance`;
}

function describeStanding({ distinct, standing, compared }: Comparison): string {
  const luck = describeLuck(compared);
  if (distinct === 0) return '';
  if (standing === 0) return `${luck}, and none holds when all are allowed for.`;
  const hold = standing === 1 ? '1 holds' : `${standing} hold`;
  return `${luck}; ${standing === distinct ? 'all the same, ' : ''}${hold} when all are allowed for.`;
}

/** How many differences there are, how many of them could be luck, and how many are not. */
export function describeComparison(comparison: Comparison): string {
  const { compared, distinct } = comparison;
  if (compared === 0) return 'No value has enough articles to compare.';
  const values = compared === 1 ? '1 value has enough articles' : `${compared} values have enough articles`;
  const differ = distinct === 0 ? 'none differs' : distinct === 1 ? '1 differs' : `${distinct} differ`;
  return [`${values} to compare; ${differ} distinguishably.`, describeStanding(comparison)].join(' ').trim();
}
