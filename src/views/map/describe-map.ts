import { NONE } from '../../query/facets/facet.ts';
import { printCount } from '../../ui/print-count.ts';
import { countArticles } from '../count-articles.ts';
import type { ValueRow } from '../value-rows.ts';
import type { PlacedRows } from './place-marks.ts';

/** `Iran, 120 articles`, and whether it is excluded. */
export function namePlace({ name, count, chosen }: ValueRow): string {
  return `${name}, ${countArticles(count)}${chosen === 'exclude' ? ', excluded' : ''}`;
}

/** The map in a sentence or two: how many places, which stand out, how many are beside it. */
export function describeMap({ placed, unplaced }: PlacedRows): string {
  const [first, ...others] = placed.filter(({ row }) => row.count > 0);
  const beside = unplaced.filter(({ row }) => row.count > 0 && row.value !== NONE).length;
  if (first === undefined && beside === 0) return 'No places under the other filters.';
  const outside = beside === 0 ? '' : ` ${printCount(beside)} more without a position, listed below it.`;
  if (first === undefined) return `No place on the map.${outside}`;
  const most = `Most: ${first.row.name}, ${countArticles(first.row.count)}`;
  const next =
    others[0] === undefined ? '' : `; then ${others[0].row.name}, ${printCount(others[0].row.count)}`;
  return `${printCount(others.length + 1)} ${others.length === 0 ? 'place' : 'places'} on the map with articles under the other filters. ${most}${next}.${outside}`;
}
