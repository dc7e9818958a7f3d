import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Location, useLocation, useNavigate } from 'react-router-dom';
import type { Query } from '../query/query.ts';
import { type LinkProblem, printQuery, readQuery } from '../query/url.ts';
import type { View } from '../query/view.ts';
import { printLink, printView, readView } from '../query/view-url.ts';
import { keepScroll } from '../ui/keep-scroll.ts';

/**
 * Puts what `step` makes of what is shown now into the URL. Changes of one `gesture` (a held key, say) share an
 * entry of the history.
 */
export type Change<T> = (step: (now: T) => T, gesture?: string) => void;

export type ChangeQuery = Change<Query>;

export type QueryInUrl = {
  readonly query: Query;
  readonly view: View;
  /** Both as a link has them after its question mark. */
  readonly link: string;
  readonly problems: readonly LinkProblem[];
  readonly change: ChangeQuery;
  readonly changeView: Change<View>;
  /** Shows a query without putting it into the URL: while something is dragged. Null goes back. */
  readonly preview: (query: Query | null) => void;
  /** Whether what is shown is still being moved: such a preview, or a change of a gesture by `gestureOfMove`. */
  readonly moving: boolean;
};

/** What a link of Explore holds. */
export type Shown = { readonly query: Query; readonly view: View };

type Draft = Shown & { readonly at: string; readonly number: number; readonly moving: boolean };

const MOVE = 'move ';

/** A gesture that moves something bit by bit, by keys: another one at each call. */
export const gestureOfMove = (): string => `${MOVE}${Date.now()}`;

const isMove = (gesture: string): boolean => gesture.startsWith(MOVE);

/** Changes have rising numbers, also over a reload of the page. */
let lastNumber = Date.now();

const nextNumber = (): number => {
  lastNumber += 1;
  return lastNumber;
};

/** The part of a link after its question mark. */
export const printShown = ({ query, view }: Shown): string => printLink(query, view);

function readLink(text: string): Shown & Pick<QueryInUrl, 'problems'> {
  const params = new URLSearchParams(text);
  const [{ query, problems }, { view, problems: ofView }] = [readQuery(params), readView(params)];
  return { query, view, problems: ofView.length === 0 ? problems : [...problems, ...ofView] };
}

/** What is shown, each part the same object as long as it says the same. */
function useSame(shown: Shown): Shown & { readonly link: string } {
  const [queryText, viewText] = [printQuery(shown.query), printView(shown.view)];
  const query = useMemo(() => readQuery(new URLSearchParams(queryText)).query, [queryText]);
  const view = useMemo(() => readView(new URLSearchParams(viewText)).view, [viewText]);
  return { query, view, link: printShown(shown) };
}

/** Of the change that made an entry of the history; none is later than any. */
function numberOf(state: unknown): number {
  const known = typeof state === 'object' && state !== null && 'change' in state ? state.change : null;
  return typeof known === 'number' ? known : Number.POSITIVE_INFINITY;
}

/** Whether the address has caught up with a draft or gone elsewhere: not where it only follows an earlier change. */
const isOver = ({ at, number }: Draft, { key, state }: Location): boolean =>
  at !== key && numberOf(state) >= number;

function gestureOf(state: unknown): string {
  const known = typeof state === 'object' && state !== null && 'gesture' in state ? state.gesture : '';
  return typeof known === 'string' ? known : '';
}

/**
 * The query and the view of the address, shown at once when they change and never kept anywhere else. Equal ones are
 * the same object, and the functions never change, so that nothing is drawn again when the address catches up.
 */
export function useQueryInUrl(): QueryInUrl {
  const location = useLocation();
  const navigate = useNavigate();
  const linked = useMemo(() => readLink(location.search), [location.search]);
  const [draft, setDraft] = useState<Draft | null>(null);
  // An address that has moved on, by this hook or by Back, is the truth again.
  if (draft !== null && isOver(draft, location)) setDraft(null);
  const linkedText = printShown(linked);
  const shown = draft !== null && !isOver(draft, location) ? draft : null;
  const { query, view, link } = useSame(shown ?? linked);

  /** What a change starts from: the state of this render, moved on at once by each change. */
  const now = useRef({
    at: location.key,
    query,
    view,
    linkedText,
    asked: linkedText,
    gesture: '',
    number: 0,
  });
  // Back may come before the address of a change was ever drawn: then the address is the one the change was made at.
  useEffect(() => {
    const drop = (): void => {
      now.current.number = 0;
      setDraft(null);
    };
    addEventListener('popstate', drop);
    return () => removeEventListener('popstate', drop);
  }, []);
  useEffect(() => {
    Object.assign(now.current, { query, view });
  }, [query, view]);
  useEffect(() => {
    Object.assign(now.current, { at: location.key, linkedText });
    if (numberOf(location.state) < now.current.number) return;
    Object.assign(now.current, { asked: linkedText, gesture: gestureOf(location.state) });
  }, [location, linkedText]);

  const preview = useCallback((next: Query | null) => {
    const { at, view: unmoved } = now.current;
    setDraft(next === null ? null : { at, query: next, view: unmoved, number: nextNumber(), moving: true });
  }, []);
  const show = useCallback(
    (part: Partial<Shown>, gesture: string) => {
      const { at, linkedText, asked, gesture: last } = now.current;
      const next = { query: now.current.query, view: now.current.view, ...part };
      const search = printShown(next);
      Object.assign(now.current, next);
      if (search === asked) return search === linkedText ? setDraft(null) : undefined;
      const number = nextNumber();
      Object.assign(now.current, { asked: search, gesture, number });
      setDraft({ at, ...next, number, moving: isMove(gesture) });
      const replace = gesture !== '' && gesture === last;
      navigate({ search }, { replace, state: keepScroll({ gesture, change: number }) });
    },
    [navigate],
  );
  const change = useCallback<ChangeQuery>(
    (step, gesture = '') => show({ query: step(now.current.query) }, gesture),
    [show],
  );
  const changeView = useCallback<Change<View>>(
    (step, gesture = '') => show({ view: step(now.current.view) }, gesture),
    [show],
  );
  return {
    query,
    view,
    link,
    problems: linked.problems,
    change,
    changeView,
    preview,
    moving: shown?.moving ?? isMove(gestureOf(location.state)),
  };
}
