import { isPartialDate, type PartialDate } from '../model/partial-date.ts';
import type { Query } from './query.ts';
import { type LinkProblem, printQuery } from './url.ts';
import {
  MEASURES,
  type Measure,
  PLAIN_VIEW,
  type View,
  withMeasure,
  withMeasureByYear,
  withZoom,
  type Zoom,
} from './view.ts';

export type ViewReading = { readonly view: View; readonly problems: readonly LinkProblem[] };

type Row = {
  readonly key: string;
  /** Null where it is as usual, and needs no part of the link. */
  readonly print: (view: View) => string | null;
  /** Null where the value is not one of this key. */
  readonly read: (view: View, value: string) => View | null;
  readonly expected: string;
};

const isMonth = (text: string | undefined): text is PartialDate =>
  text !== undefined && text.length === 7 && isPartialDate(text);

function readZoom(text: string): Zoom | null {
  const [from, to, ...more] = text.split('..');
  return isMonth(from) && isMonth(to) && from <= to && more.length === 0 ? { from, to } : null;
}

function measureRow(
  key: string,
  measureOf: (view: View) => Measure,
  withIt: (view: View, measure: Measure) => View,
): Row {
  return {
    key,
    expected: MEASURES.join(', '),
    print: (view) => (measureOf(view) === measureOf(PLAIN_VIEW) ? null : measureOf(view)),
    read: (view, value) => {
      const measure = MEASURES.find((known) => known === value);
      return measure === undefined ? null : withIt(view, measure);
    },
  };
}

/** Every key of a view in a link, printed in this order after those of the query. */
const ROWS: readonly Row[] = [
  {
    key: 'zoom',
    expected: 'two months such as 2022-01..2022-12',
    print: ({ zoom }) => (zoom === null ? null : `${zoom.from}..${zoom.to}`),
    read: (view, value) => {
      const zoom = readZoom(value);
      return zoom === null ? null : withZoom(view, zoom);
    },
  },
  measureRow('measure', ({ measure }) => measure, withMeasure),
  measureRow('by-year', ({ byYear }) => byYear, withMeasureByYear),
];

/** The view of a link. Unusable values are left out and named; parameters that are not of the view are ignored. */
export function readView(params: URLSearchParams): ViewReading {
  const problems: LinkProblem[] = [];
  let view = PLAIN_VIEW;
  for (const { key, read, expected } of ROWS) {
    const value = params.get(key);
    if (value === null) continue;
    const next = read(view, value);
    if (next === null) problems.push({ key, value, expected });
    view = next ?? view;
  }
  return { view, problems };
}

/** The view as a part of a link; empty for the usual one. */
export function printView(view: View): string {
  return ROWS.flatMap(({ key, print }) => {
    const value = print(view);
    // Months and measures need no escaping, and two dots read better than `%2E`.
    return value === null ? [] : [`${key}=${value}`];
  }).join('&');
}

/** A query and how it is shown, as the part of a link after `?`. */
export function printLink(query: Query, view: View): string {
  return [printQuery(query), printView(view)].filter((part) => part !== '').join('&');
}
