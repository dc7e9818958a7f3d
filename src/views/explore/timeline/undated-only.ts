import { NONE } from '../../../query/facets/facet.ts';
import { type Query, withAnyTime, withSelection } from '../../../query/query.ts';

/** Whether the query's dates let undated articles through and no others. */
export const isUndatedOnly = ({ facets: { year } }: Query): boolean =>
  year.include.length === 1 && year.include[0] === NONE;

export function withUndatedOnly(query: Query): Query {
  return withSelection(withAnyTime(query), 'year', { include: [NONE], exclude: [] });
}
