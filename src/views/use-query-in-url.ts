import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Query } from '../query/query.ts';
import { type LinkProblem, printQuery, readQuery } from '../query/url.ts';

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

function gestureOf(state: unknown): string {
  const known = typeof state === 'object' && state !== null && 'gesture' in state ? state.gesture : '';
  return typeof known === 'string' ? known : '';
}

/**
 * The query of the address, shown at once when it changes and never kept anywhere else. Equal queries are the same
 * object, and the functions never change, so that nothing is drawn again when the address catches up.
 */
export function useQueryInUrl(): QueryInUrl {
  const location = useLocation();
  const navigate = useNavigate();
  const linked = useMemo(() => readQuery(new URLSearchParams(location.search)), [location.search]);
  const [draft, setDraft] = useState<Draft | null>(null);
  // An address that has moved on, by this hook or by Back, is the truth again.
  if (draft !== null && draft.at !== location.key) setDraft(null);

  const linkedText = printQuery(linked.query);
  const shownText = draft?.at === location.key ? printQuery(draft.query) : linkedText;
  const query = useMemo(() => readQuery(new URLSearchParams(shownText)).query, [shownText]);

  /** What a change starts from: the state of this render, moved on at once by each change. */
  const now = useRef({ at: location.key, query, linkedText, asked: linkedText, gesture: '' });
  useEffect(() => {
    now.current.query = query;
  }, [query]);
  useEffect(() => {
    Object.assign(now.current, {
      at: location.key,
      linkedText,
      asked: linkedText,
      gesture: gestureOf(location.state),
    });
  }, [location, linkedText]);

  const preview = useCallback(
    (next: Query | null) => setDraft(next === null ? null : { at: now.current.at, query: next }),
    [],
  );
  const change = useCallback<ChangeQuery>(
    (step, gesture = '') => {
      const { at, linkedText, asked, gesture: last } = now.current;
      const next = step(now.current.query);
      const search = printQuery(next);
      now.current.query = next;
      if (search === asked) return search === linkedText ? setDraft(null) : undefined;
      Object.assign(now.current, { asked: search, gesture });
      setDraft({ at, query: next });
      const replace = gesture !== '' && gesture === last;
      navigate({ search }, { replace, preventScrollReset: true, state: { gesture } });
    },
    [navigate],
  );
  return { query, problems: linked.problems, change, preview };
}
