import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { SourceFilter } from '../../query/sources/source-filter.ts';
import { printSourceFilter, readSourceFilter } from '../../query/sources/source-url.ts';
import { keepScroll } from '../../ui/keep-scroll.ts';

export type FilterInUrl = {
  readonly filter: SourceFilter;
  /** `isContinued` changes the address without a step of the history. */
  readonly change: (part: Partial<SourceFilter>, isContinued?: boolean) => void;
};

/** The filter of the address, which is the only place that keeps it. */
export function useSourceFilter(): FilterInUrl {
  const { search } = useLocation();
  const navigate = useNavigate();
  const filter = useMemo(() => readSourceFilter(new URLSearchParams(search)), [search]);
  const change = (part: Partial<SourceFilter>, isContinued = false): void => {
    navigate(
      { search: printSourceFilter({ ...filter, ...part }) },
      { state: keepScroll(), replace: isContinued },
    );
  };
  return { filter, change };
}
