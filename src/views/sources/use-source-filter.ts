import type { SourceFilter } from '../../query/sources/source-filter.ts';
import { printSourceFilter, readSourceFilter } from '../../query/sources/source-url.ts';
import { type FilterInUrl as InUrl, useFilterInUrl } from '../use-filter-in-url.ts';

export type FilterInUrl = InUrl<SourceFilter>;

export const useSourceFilter = (): FilterInUrl => useFilterInUrl(readSourceFilter, printSourceFilter);
