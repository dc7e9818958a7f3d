import type { ReferenceFilter } from '../../query/references/reference-filter.ts';
import { printReferenceFilter, readReferenceFilter } from '../../query/references/reference-url.ts';
import { type FilterInUrl as InUrl, useFilterInUrl } from '../use-filter-in-url.ts';

export type FilterInUrl = InUrl<ReferenceFilter>;

export const useReferenceFilter = (): FilterInUrl =>
  useFilterInUrl(readReferenceFilter, printReferenceFilter);
