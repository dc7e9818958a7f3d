import { REFERENCE_FIELDS, type ReferenceFilter } from './reference-filter.ts';

/** The filter of a link. A value nothing has is kept, and finds nothing. */
export function readReferenceFilter(params: URLSearchParams): ReferenceFilter {
  const value = (key: string): string | null => params.get(key) || null;
  return { text: params.get('q') ?? '', held: value('held'), piece: value('piece'), at: value('at') };
}

/** The filter as the part of a link after `?`; empty for all references. */
export function printReferenceFilter(filter: ReferenceFilter): string {
  const params = new URLSearchParams();
  if (filter.text !== '') params.set('q', filter.text);
  for (const field of REFERENCE_FIELDS) if (filter[field] !== null) params.set(field, filter[field]);
  if (filter.at !== null) params.set('at', filter.at);
  return params.toString();
}
