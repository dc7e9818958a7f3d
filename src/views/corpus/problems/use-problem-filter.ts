import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { ProblemFilter } from '../../../query/problems/problem-filter.ts';
import { printProblemFilter, readProblemFilter } from '../../../query/problems/problem-url.ts';
import { keepScroll } from '../../../ui/keep-scroll.ts';

export type FilterInUrl = {
  readonly filter: ProblemFilter;
  readonly change: (part: Partial<ProblemFilter>) => void;
};

/** The filter of the address, which is the only place that keeps it. */
export function useProblemFilter(): FilterInUrl {
  const { search } = useLocation();
  const navigate = useNavigate();
  const filter = useMemo(() => readProblemFilter(new URLSearchParams(search)), [search]);
  const change = (part: Partial<ProblemFilter>): void => {
    navigate({ search: printProblemFilter({ ...filter, ...part }) }, { state: keepScroll() });
  };
  return { filter, change };
}
