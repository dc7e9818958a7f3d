import { expect, test } from 'vitest';
import { author } from '../../../query/facets/author.ts';
import { NONE } from '../../../query/facets/facet.ts';
import { EVERYTHING } from '../../../query/query.ts';
import { PLAIN_VIEW } from '../../../query/view.ts';
import type { ByYear, YearColumn, YearRow } from './by-year.ts';
import { byYearTable, describeByYear, describeCell, describeFewYears, measureCell } from './by-year-words.ts';

const year = (value: string, total: number): YearColumn => ({
  value,
  name: value === NONE ? 'Undated' : value,
  total,
  chosen: null,
  left: false,
});

const YEARS = [year('2021', 40), year('2022', 3), year(NONE, 0)];

const row = (name: string, counts: readonly number[]): YearRow => ({
  value: name,
  name,
  domain: null,
  count: counts.reduce((sum, count) => sum + count, 0),
  share: 0,
  chosen: null,
  cells: counts.map((count, at) => ({ count, of: YEARS[at]?.total ?? 0, chosen: false })),
});

const ROWS = [row('Rubin', [3, 1, 0]), row('Winter', [1, 3, 0])];
const MATRIX: ByYear = { years: YEARS, rows: ROWS, highest: { count: 3, share: 1 } };

const numbers = (measure: 'count' | 'share') =>
  ROWS.map(({ cells }) => cells.map((cell) => measureCell(cell, measure)));

test('a share is per cent with a decimal below ten, and no number where the year has no articles', () => {
  expect(numbers('count')).toEqual([
    [3, 1, 0],
    [1, 3, 0],
  ]);
  expect(numbers('share')).toEqual([
    [7.5, 33, null],
    [2.5, 100, null],
  ]);
});

test('a cell in words says its number, and its part of the year', () => {
  const say = ([one, other]: readonly [number, number]) => {
    const [shown, column] = [ROWS[one], YEARS[other]];
    const cell = shown?.cells[other];
    return shown && column && cell ? describeCell(shown, column, cell) : '';
  };
  expect(say([0, 0])).toBe('Rubin, 2021: 3 articles, 7.5% of the year’s 40');
  expect(say([0, 1])).toBe('Rubin, 2022: 1 article, 33% of the year’s 3');
  expect(say([0, 2])).toBe('Rubin, Undated: 0 articles');
});

test('the chart in a sentence: what against what, and where most is', () => {
  expect(describeByYear(MATRIX, author, 'count')).toBe(
    'Articles of 2 authors by year, 2021 to 2022. Most: Rubin, 2021: 3 articles, 7.5% of the year’s 40.',
  );
  expect(describeByYear(MATRIX, author, 'share')).toBe(
    'Share of each year’s articles of 2 authors by year, 2021 to 2022. Most: Winter, 2022: 3 articles, 100% of the year’s 3.',
  );
  expect(describeByYear({ ...MATRIX, rows: [] }, author, 'count')).toBe(
    'No authors under the other filters.',
  );
});

test('years with a handful of articles are named, those without any are not', () => {
  expect(describeFewYears(YEARS)).toBe('Few articles, so that one is a large share: 2022 has 3.');
  expect(describeFewYears([year('2021', 10)])).toBe('');
});

test('the table has a column a year; a number leads to its articles, nothing leads nowhere', () => {
  const shown = { query: EVERYTHING, view: { ...PLAIN_VIEW, byYear: 'share' as const } };
  const table = byYearTable(MATRIX, ROWS, 'share', author, shown);
  expect(table.columns).toEqual(['Author', '2021, %', '2022, %', 'Undated, %']);
  expect(table.rows).toEqual([
    ['Rubin', 7.5, 33, null],
    ['Winter', 2.5, 100, null],
  ]);
  expect(table.linkOf?.(0, 1)).toBe('/?author=Rubin&year=2021&by-year=share');
  expect([table.linkOf?.(0, 3), table.linkOf?.(7, 1), table.linkOf?.(0, 0)]).toEqual([null, null, null]);
});
