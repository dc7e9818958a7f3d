import type { ProblemFilter } from '../../../query/problems/problem-filter.ts';
import { printProblemFilter, readProblemFilter } from '../../../query/problems/problem-url.ts';
import { type FilterInUrl as InUrl, useFilterInUrl } from '../../use-filter-in-url.ts';

export type FilterInUrl = InUrl<ProblemFilter>;

export const useProblemFilter = (): FilterInUrl => useFilterInUrl(readProblemFilter, printProblemFilter);
