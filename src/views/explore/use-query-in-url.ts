import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Query } from '../../query/query.ts';
import { type LinkProblem, printQuery, readQuery } from '../../query/url.ts';

/**
 * Puts what `step` makes of the query shown now into the URL. Changes of one `gesture` (a held key, say) share an
 * entry of the history.
 */
export type ChangeQuery = (step: (now: Query) => Query, gesture?: string) => void;

export type QueryInUrl = {
  readonly query: Query;
  readonly problems: readonly LinkProblem[];
  readonly change: ChangeQuery;
  /** Shows a query without putting it into the URL: while something is dragged. Null goes back. */
  readonly preview: (query: Query | null) => void;
};

type Draft = { readonly at: string; readonly query: Query };

function gestureOf(state: unknown): string | null {
  const known = typeof state === 'object' && state !== null && 'gesture' in state ? state.gesture : null;
  return typeof known === 'string' ? known : null;
}

/** The query of the address, shown at once when it changes and never kept anywhere else. */
export function useQueryInUrl(): QueryInUrl {
  const location = useLocation();
  const navigate = useNavigate();
  const linked = useMemo(() => readQuery(new URLSearchParams(location.search)), [location.search]);
  const [draft, setDraft] = useState<Draft | null>(null);
  const lastGesture = useRef<string | null>(null);
  const query = draft?.at === location.key ? draft.query : linked.query;
  const shown = useRef(query);
  const printed = printQuery(linked.query);
  const requested = useRef(printed);

  // An address that has moved on, by this hook or by Back, is the truth again.
  if (draft !== null && draft.at !== location.key) setDraft(null);
  useEffect(() => {
    shown.current = query;
  }, [query]);
  useEffect(() => {
    lastGesture.current = gestureOf(location.state);
    requested.current = printed;
  }, [location, printed]);

  const preview = useCallback(
    (query: Query | null) => setDraft(query === null ? null : { at: location.key, query }),
    [location.key],
  );
  const change = useCallback<ChangeQuery>(
    (step, gesture) => {
      const next = step(shown.current);
      shown.current = next;
      const search = printQuery(next);
      if (search === requested.current) {
        if (search === printed) setDraft(null);
        return;
      }
      requested.current = search;
      const replace = gesture !== undefined && gesture === lastGesture.current;
      lastGesture.current = gesture ?? null;
      setDraft({ at: location.key, query: next });
      navigate({ search }, { replace, preventScrollReset: true, state: { gesture } });
    },
    [printed, location.key, navigate],
  );
  return { query, problems: linked.problems, change, preview };
}
