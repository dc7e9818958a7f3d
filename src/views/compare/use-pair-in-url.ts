import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Columns } from '../../query/columns.ts';
import { printPair, type QueryPair, readPair, type Side, swapSides } from '../../query/compare/pair-url.ts';
import { halvesOf } from '../../query/compare/suggest-pairs.ts';
import type { Query } from '../../query/query.ts';
import type { LinkProblem } from '../../query/url.ts';
import { keepScroll } from '../../ui/keep-scroll.ts';
import { useSearchNow } from '../use-search-now.ts';

export type PairInUrl = {
  readonly pair: QueryPair;
  readonly problems: readonly LinkProblem[];
  /** Whether the link says nothing, so that this is the comparison to begin with. */
  readonly isFirst: boolean;
  readonly change: (side: Side, step: (now: Query) => Query) => void;
  readonly swap: () => void;
};

type Linked = Pick<PairInUrl, 'pair' | 'problems' | 'isFirst'>;

function readLink(search: string, columns: Columns): Linked {
  const { pair, problems } = readPair(new URLSearchParams(search));
  const isFirst = printPair(pair) === '';
  return { pair: isFirst ? (halvesOf(columns) ?? pair) : pair, problems, isFirst };
}

/** The comparison of the address, which is the only place that keeps it; without one, the halves of the time covered. */
export function usePairInUrl(columns: Columns): PairInUrl {
  const { search } = useLocation();
  const navigate = useNavigate();
  const searchNow = useSearchNow();
  return useMemo(() => {
    const show = (step: (now: QueryPair) => QueryPair): void => {
      const { pair } = readLink(searchNow(), columns);
      navigate({ search: printPair(step(pair)) }, { state: keepScroll() });
    };
    return {
      ...readLink(search, columns),
      change: (side, step) => show((pair) => ({ ...pair, [side]: step(pair[side]) })),
      swap: () => show(swapSides),
    };
  }, [search, columns, navigate, searchNow]);
}
