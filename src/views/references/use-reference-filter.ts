import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { ReferenceFilter } from '../../query/references/reference-filter.ts';
import { printReferenceFilter, readReferenceFilter } from '../../query/references/reference-url.ts';
import { keepScroll } from '../../ui/keep-scroll.ts';

export type FilterInUrl = {
  readonly filter: ReferenceFilter;
  /** `isContinued` changes the address without a step of the history. */
  readonly change: (part: Partial<ReferenceFilter>, isContinued?: boolean) => void;
};

/** The filter of the address, which is the only place that keeps it. */
export function useReferenceFilter(): FilterInUrl {
  const { search } = useLocation();
  const navigate = useNavigate();
  const filter = useMemo(() => readReferenceFilter(new URLSearchParams(search)), [search]);
  const change = (part: Partial<ReferenceFilter>, isContinued = false): void => {
    navigate(
      { search: printReferenceFilter({ ...filter, ...part }) },
      { state: keepScroll(), replace: isContinued },
    );
  };
  return { filter, change };
}
