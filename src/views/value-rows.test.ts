import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildColumns } from '../query/columns.ts';
import { evaluate } from '../query/evaluate.ts';
import { actor } from '../query/facets/actor.ts';
import { NONE } from '../query/facets/facet.ts';
import { FACETS } from '../query/facets/index.ts';
import { year } from '../query/facets/year.ts';
import { anyCorpus, anyQuery } from '../query/testing/random-corpus.ts';
import { groupRows, shortenRows, type ValueRow, valueRows } from './value-rows.ts';

const row = (value: string, count: number, more: Partial<ValueRow> = {}): ValueRow => ({
  value,
  name: value,
  domain: null,
  count,
  share: 0,
  chosen: null,
  ...more,
});

test('every value with a count or a choice has one row, its bar no longer than the longest', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, (corpus, query) => {
      const columns = buildColumns(corpus);
      const { counts } = evaluate(columns, query);
      for (const facet of FACETS) {
        const rows = valueRows(facet, columns.facets[facet.id], counts[facet.id], query.facets[facet.id]);
        expect(new Set(rows.map(({ value }) => value)).size).toBe(rows.length);
        expect(rows.every(({ count, chosen }) => count > 0 || chosen !== null)).toBe(true);
        expect(rows.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
        const { include, exclude } = query.facets[facet.id];
        const chosen = rows.filter((one) => one.chosen !== null).map(({ value }) => value);
        expect(new Set(chosen)).toEqual(new Set([...include, ...exclude]));
      }
    }),
  );
});

test('years run from the newest, articles without one last', () => {
  const terms = [NONE, '2019', '2022', '2020'].map((value) => ({ value, name: value, domain: null }));
  const column = {
    terms,
    codeOf: new Map(terms.map(({ value }, code) => [value, code])),
    base: 0,
  };
  const rows = valueRows(year, column, Uint32Array.of(9, 1, 2, 3), { include: [], exclude: [] });
  expect(rows.map(({ value }) => value)).toEqual(['2022', '2020', '2019', NONE]);
});

test('what has no value comes last, whatever its count, and does not shorten the bars of the others', () => {
  const terms = ['Basij', 'Artesh', NONE].map((value) => ({ value, name: value, domain: null }));
  const column = {
    terms,
    codeOf: new Map(terms.map(({ value }, code) => [value, code])),
    base: 0,
  };
  const rows = valueRows(actor, column, Uint32Array.of(2, 4, 90), { include: [], exclude: [] });
  expect(rows.map(({ value, share }) => [value, share])).toEqual([
    ['Artesh', 1],
    ['Basij', 0.5],
    [NONE, 0],
  ]);
});

test('a short list keeps what is chosen and what has no value, and does not hide a single row', () => {
  const rows = [row('a', 5), row('b', 4), row('c', 3), row('d', 2, { chosen: 'include' })];
  expect(shortenRows(rows, 1).map(({ value }) => value)).toEqual(['a', 'd']);
  expect(shortenRows(rows, 2)).toHaveLength(4);
  const withNone = [...rows, row('e', 1), row(NONE, 9)];
  expect(shortenRows(withNone, 1).map(({ value }) => value)).toEqual(['a', 'd', NONE]);
  expect(shortenRows(withNone, 3)).toHaveLength(6);
});

test('groups follow the order of the domains and none is empty', () => {
  const rows = [row('air', 3, { domain: 'hardware' }), row(NONE, 2), row('talks', 1, { domain: 'politics' })];
  const groups = groupRows(rows, ['politics', 'economy', 'hardware']);
  expect(groups.map(({ domain }) => domain)).toEqual(['politics', 'hardware', null]);
});
