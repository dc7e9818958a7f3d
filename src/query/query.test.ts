import { expect, test } from 'vitest';
import type { PartialDate } from '../model/partial-date.ts';
import {
  clearAll,
  clearFacet,
  countFilters,
  EVERYTHING,
  isAnyTime,
  isSearching,
  isSelected,
  sortInForce,
  toggleValue,
  withAnyTime,
  withRange,
  withSort,
  withText,
} from './query.ts';

const month = (text: string) => text as PartialDate;
const drones = toggleValue(EVERYTHING, 'topic', 'drones');

test('choosing the same value twice is no filter', () => {
  expect(drones.facets.topic.include).toEqual(['drones']);
  expect(toggleValue(drones, 'topic', 'drones')).toEqual(EVERYTHING);
  expect(isSelected(EVERYTHING.facets.topic)).toBe(false);
});

test('a value is on one side only', () => {
  const not = toggleValue(drones, 'topic', 'drones', 'exclude');
  expect(not.facets.topic).toEqual({ include: [], exclude: ['drones'] });
  expect(toggleValue(not, 'topic', 'drones').facets.topic).toEqual({ include: ['drones'], exclude: [] });
  expect(toggleValue(not, 'topic', 'drones', 'exclude')).toEqual(EVERYTHING);
});

test('values keep the order they were chosen in', () => {
  expect(toggleValue(drones, 'topic', 'air').facets.topic.include).toEqual(['drones', 'air']);
});

test('a range the wrong way round is turned', () => {
  const range = withRange(EVERYTHING, { from: month('2023-02'), to: month('2022-02') });
  expect(range).toMatchObject({ from: '2022-02', to: '2023-02' });
  expect(withRange(range, { from: null, to: null })).toEqual(EVERYTHING);
});

test('any time takes off the range and the years, and nothing else', () => {
  const of2020 = toggleValue(drones, 'year', '2020');
  const since = withRange(drones, { from: month('2022-01'), to: null });
  expect([EVERYTHING, drones, of2020, since].map(isAnyTime)).toEqual([true, true, false, false]);
  expect([of2020, since, withRange(of2020, since)].map(withAnyTime)).toEqual([drones, drones, drones]);
});

test('filters are counted one a value and one for the range', () => {
  const both = withRange(toggleValue(drones, 'author', 'Rubin', 'exclude'), {
    from: month('2022-01'),
    to: null,
  });
  expect([EVERYTHING, drones, both].map(countFilters)).toEqual([0, 1, 3]);
});

test('clearing leaves the order and the other facets', () => {
  const sorted = withSort(toggleValue(drones, 'author', 'Rubin'), 'title');
  expect(clearFacet(sorted, 'author')).toEqual(withSort(drones, 'title'));
  expect(clearAll(sorted)).toEqual({ ...EVERYTHING, sort: 'title' });
});

test('a search puts the best first unless told otherwise', () => {
  const search = withText(EVERYTHING, 'drones');
  expect([EVERYTHING, withText(EVERYTHING, '  ')].map(isSearching)).toEqual([false, false]);
  expect(sortInForce(EVERYTHING)).toBe('newest');
  expect(sortInForce(search)).toBe('relevance');
  expect(sortInForce(withSort(search, 'newest'))).toBe('newest');
  expect(clearAll(search)).toEqual(EVERYTHING);
});

test('newest first without a search is no choice that a later search would have to heed', () => {
  expect(withSort(withSort(EVERYTHING, 'title'), 'newest')).toEqual(EVERYTHING);
  expect(sortInForce(withText(withSort(EVERYTHING, 'newest'), 'drones'))).toBe('relevance');
});
