import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { keepScroll } from '../ui/keep-scroll.ts';
import { useSearchNow } from './use-search-now.ts';

export type FilterInUrl<Filter> = {
  readonly filter: Filter;
  /** Beside what the address says by then. `isContinued` changes the address without a step of the history. */
  readonly change: (part: Partial<Filter>, isContinued?: boolean) => void;
};

/** The filter of the address, which is the only place that keeps it. `read` and `print` are the same in every call. */
export function useFilterInUrl<Filter>(
  read: (params: URLSearchParams) => Filter,
  print: (filter: Filter) => string,
): FilterInUrl<Filter> {
  const { search } = useLocation();
  const navigate = useNavigate();
  const searchNow = useSearchNow();
  const filter = useMemo(() => read(new URLSearchParams(search)), [read, search]);
  const change = (part: Partial<Filter>, isContinued = false): void => {
    const now = read(new URLSearchParams(searchNow()));
    navigate({ search: print({ ...now, ...part }) }, { state: keepScroll(), replace: isContinued });
  };
  return { filter, change };
}
