import type { Facet } from '../../../query/facets/facet.ts';
import { NONE } from '../../../query/facets/facet.ts';
import { printCount } from '../../../ui/print-count.ts';
import { countArticles } from '../../count-articles.ts';
import type { ValueRow } from '../../value-rows.ts';

/** The bars in a sentence: how many values there are, and which stand out at either end. */
export function describeBars({ label, plural }: Facet, rows: readonly ValueRow[]): string {
  const named = rows.filter(({ value, count }) => value !== NONE && count > 0);
  const [first, second] = named;
  if (first === undefined) return `No ${plural} under the other filters.`;
  const most = `Most: ${first.name}, ${countArticles(first.count)}`;
  const next = second === undefined ? '' : `; then ${second.name}, ${printCount(second.count)}`;
  const what = named.length === 1 ? label.toLowerCase() : plural;
  return `${printCount(named.length)} ${what} with articles under the other filters. ${most}${next}.`;
}
