import { isPartialDate, type PartialDate } from '../model/partial-date.ts';
import { FACETS, type FacetId } from './facets/index.ts';
import { EVERYTHING, type Query, type Selection, SORTS, withSelection } from './query.ts';

/** A part of a link that could not be used, and what it should have been. */
export type LinkProblem = { readonly key: string; readonly value: string; readonly expected: string };

export type LinkReading = { readonly query: Query; readonly problems: readonly LinkProblem[] };

type Row = {
  readonly key: string;
  readonly print: (query: Query) => readonly string[];
  /** `null` where a value is not one of this key. */
  readonly read: (query: Query, values: readonly string[]) => Query | null;
  readonly expected: string;
};

function selectionRow(facet: FacetId, side: keyof Selection): Row {
  return {
    key: side === 'include' ? facet : `not.${facet}`,
    expected: 'a value',
    print: (query) => query.facets[facet][side],
    read: (query, values) =>
      withSelection(query, facet, { ...query.facets[facet], [side]: [...new Set(values)] }),
  };
}

const isMonth = (text: string | undefined): text is PartialDate =>
  text !== undefined && text.length === 7 && isPartialDate(text);

function monthRow(key: 'from' | 'to'): Row {
  return {
    key,
    expected: 'a month such as 2022-03',
    print: (query) => (query[key] === null ? [] : [query[key]]),
    read: (query, [value]) => (isMonth(value) ? { ...query, [key]: value } : null),
  };
}

const textRow: Row = {
  key: 'q',
  expected: 'words to search for',
  print: ({ text }) => (text === '' ? [] : [text]),
  read: (query, [text = '']) => ({ ...query, text }),
};

const sortRow: Row = {
  key: 'sort',
  expected: SORTS.join(', '),
  print: ({ sort }) => (sort === EVERYTHING.sort ? [] : [sort]),
  read: (query, [value]) => {
    const sort = SORTS.find((known) => known === value);
    return sort === undefined ? null : { ...query, sort };
  },
};

/** Every key of a link, printed in this order. */
const ROWS: readonly Row[] = [
  textRow,
  ...FACETS.flatMap(({ id }) => [selectionRow(id, 'include'), selectionRow(id, 'exclude')]),
  monthRow('from'),
  monthRow('to'),
  sortRow,
];

/** One list for every good link, so that a comparison by identity holds. */
const NO_PROBLEMS: readonly LinkProblem[] = [];

/** The query of a link. Unusable values are left out and named; parameters that are not of the query are ignored. */
export function readQuery(params: URLSearchParams): LinkReading {
  const problems: LinkProblem[] = [];
  let query = EVERYTHING;
  for (const { key, read, expected } of ROWS) {
    const values = params.getAll(key);
    if (values.length === 0) continue;
    const next = read(query, values);
    if (next === null) problems.push({ key, value: values[0] ?? '', expected });
    query = next ?? query;
  }
  const { from, to } = query;
  if (from === null || to === null || from <= to)
    return { query, problems: problems.length === 0 ? NO_PROBLEMS : problems };
  problems.push({ key: 'from', value: from, expected: `a month no later than ${to}` });
  return { query: { ...query, from: null, to: null }, problems };
}

/** The query as the part of a link after `?`; empty for everything in the usual order. */
export function printQuery(query: Query): string {
  const params = new URLSearchParams();
  for (const { key, print } of ROWS) for (const value of print(query)) params.append(key, value);
  return params.toString();
}
