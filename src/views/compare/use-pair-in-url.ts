import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Columns } from '../../query/columns.ts';
import { printPair, type QueryPair, readPair, type Side, swapSides } from '../../query/compare/pair-url.ts';
import { halvesOf } from '../../query/compare/suggest-pairs.ts';
import type { Query } from '../../query/query.ts';
import type { LinkProblem } from '../../query/url.ts';
import { keepScroll } from '../../ui/keep-scroll.ts';

export type PairInUrl = {
  readonly pair: QueryPair;
  readonly problems: readonly LinkProblem[];
  /** Whether the link says nothing, so that this is the comparison to begin with. */
  readonly isFirst: boolean;
  readonly change: (side: Side, step: (now: Query) => Query) => void;
  readonly swap: () => void;
};

/** The comparison of the address, which is the only place that keeps it; without one, the halves of the time covered. */
export function usePairInUrl(columns: Columns): PairInUrl {
  const { search } = useLocation();
  const navigate = useNavigate();
  return useMemo(() => {
    const linked = readPair(new URLSearchParams(search));
    const isFirst = printPair(linked.pair) === '';
    const pair = isFirst ? (halvesOf(columns) ?? linked.pair) : linked.pair;
    const show = (next: QueryPair): void => {
      navigate({ search: printPair(next) }, { state: keepScroll() });
    };
    return {
      pair,
      problems: linked.problems,
      isFirst,
      change: (side, step) => show({ ...pair, [side]: step(pair[side]) }),
      swap: () => show(swapSides(pair)),
    };
  }, [search, columns, navigate]);
}
