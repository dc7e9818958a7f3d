import { expect, test } from 'vitest';
import type { PartialDate } from '../model/partial-date.ts';
import { buildColumns } from '../query/columns.ts';
import { NONE } from '../query/facets/facet.ts';
import { EVERYTHING, type Query, toggleValue, withRange, withText } from '../query/query.ts';
import { corpusOf } from '../query/testing/random-corpus.ts';
import { describeFilters, describeRange, describeTitle } from './describe-filters.ts';

const columns = buildColumns(corpusOf([]));
const month = (text: string | null) => text as PartialDate | null;

const query = [
  (last: Query) => withText(last, ' "no fly" '),
  (last: Query) => toggleValue(last, 'collection', 'iran'),
  (last: Query) => toggleValue(last, 'topic', 'air', 'exclude'),
  (last: Query) => toggleValue(last, 'author', NONE),
  (last: Query) => toggleValue(last, 'year', '1066'),
  (last: Query) => withRange(last, { from: month('2022-01'), to: null }),
].reduce((last, next) => next(last), EVERYTHING);

test('each filter is named as its facet names it, and can be taken off alone', () => {
  const filters = describeFilters(query, columns);
  expect(filters.map(({ label, name, excluded }) => [label, name, excluded])).toEqual([
    ['Search', '"no fly"', false],
    ['Collection', 'The iran', false],
    ['Topic', 'AIR', true],
    ['Author', 'No author known', false],
    ['Year', '1066', false],
    [null, 'From Jan 2022', false],
  ]);
  for (const { id, without } of filters) {
    expect(describeFilters(without(query), columns).map((filter) => filter.id)).toEqual(
      filters.map((filter) => filter.id).filter((other) => other !== id),
    );
  }
});

test.each([
  ['2022-01', '2024-04', 'Jan 2022 – Apr 2024'],
  ['2022-01', '2022-01', 'Jan 2022'],
  ['2022-01', null, 'From Jan 2022'],
  [null, '2024-04', 'Until Apr 2024'],
  [null, null, null],
])('%s to %s reads %s', (from, to, words) => {
  expect(describeRange({ from: month(from), to: month(to) })).toBe(words);
});

test('the title names the page and what narrows it', () => {
  expect(describeTitle(EVERYTHING, columns)).toBe('Explore');
  expect(describeTitle(EVERYTHING, columns, 'Map')).toBe('Map');
  expect(
    describeTitle(toggleValue(toggleValue(EVERYTHING, 'topic', 'air', 'exclude'), 'year', '2020'), columns),
  ).toBe('Explore: not AIR, 2020');
});
