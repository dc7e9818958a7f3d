import { ALL_SOURCES, ROW_KINDS, SOURCE_FIELDS, type SourceFilter } from './source-filter.ts';
import { SOURCE_ORDERS } from './source-orders.ts';

/** The filter of a link. Rows or an order there are none of are the usual ones; a value nothing has is kept, and finds nothing. */
export function readSourceFilter(params: URLSearchParams): SourceFilter {
  const value = (key: string): string | null => params.get(key) || null;
  return {
    text: params.get('q') ?? '',
    language: value('language'),
    kind: value('kind'),
    piece: value('piece'),
    flag: value('flag'),
    rows: ROW_KINDS.find((rows) => rows === params.get('rows')) ?? ALL_SOURCES.rows,
    order: SOURCE_ORDERS.find((order) => order === params.get('order')) ?? ALL_SOURCES.order,
  };
}

/** The filter as the part of a link after `?`; empty for all outlets, the most cited first. */
export function printSourceFilter(filter: SourceFilter): string {
  const params = new URLSearchParams();
  if (filter.text !== '') params.set('q', filter.text);
  for (const field of SOURCE_FIELDS) if (filter[field] !== null) params.set(field, filter[field]);
  if (filter.rows !== ALL_SOURCES.rows) params.set('rows', filter.rows);
  if (filter.order !== ALL_SOURCES.order) params.set('order', filter.order);
  return params.toString();
}
