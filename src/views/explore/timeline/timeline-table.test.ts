import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartialDate } from '../../../model/partial-date.ts';
import { buildColumns } from '../../../query/columns.ts';
import { evaluate } from '../../../query/evaluate.ts';
import { anyCorpus, anyQuery } from '../../../query/testing/random-corpus.ts';
import { stackTimeline, timelineAxis, timelineRows } from '../../../query/timeline-rows.ts';
import { timelineTable } from './timeline-table.ts';

const domains = [
  { id: 'hardware', name: 'Hardware', definition: '', topics: [] },
  { id: 'politics', name: 'Politics', definition: '', topics: [] },
];
const linkTo = (month: { readonly month: string } | null): string => month?.month ?? 'none';
const march = { month: '2022-03' as PartialDate, gap: false, chosen: true };
const segment = { domain: 'hardware', inferred: false, count: 1 };
const rows = {
  months: [
    { ...march, total: 3, of: 8, segments: [segment, { ...segment, inferred: true, count: 2 }] },
    { ...march, month: '2022-04' as PartialDate, gap: true, total: 0, of: 0, segments: [] },
  ],
  undated: { total: 1, of: 2, chosen: true, segments: [{ domain: null, inferred: false, count: 1 }] },
  gaps: [],
};
const span = { start: 0, end: 1 };

test('a row a month and one for undated articles; a month without entries has no numbers', () => {
  const table = timelineTable({ rows, span, measure: 'count', domains, linkTo });
  expect(table.columns).toEqual([
    'Month',
    'Hardware',
    'Politics',
    'No topic',
    'Articles',
    'All of the month',
  ]);
  expect(table.rows).toEqual([
    ['2022-03', 3, 0, 0, 3, 8],
    ['2022-04', null, null, null, null, null],
    ['Undated', 0, 0, 1, 1, 2],
  ]);
  expect([0, 1, 4, 5].map((column) => table.linkOf?.(0, column))).toEqual([null, null, '2022-03', null]);
  expect([1, 2].map((row) => table.linkOf?.(row, 4))).toEqual([null, 'none']);
});

test('shares are per cents, with the counts they rest on; a zoom leaves the months out of sight', () => {
  const table = timelineTable({ rows, span: { start: 0, end: 0 }, measure: 'share', domains, linkTo });
  expect(table.columns.slice(-3)).toEqual(['Share %', 'Articles', 'All of the month']);
  expect(table.rows).toEqual([
    ['2022-03', 37.5, 0, 0, 37.5, 3, 8],
    ['Undated', 0, 0, 50, 50, 1, 2],
  ]);
  expect(table.linkOf?.(0, 5)).toBe('2022-03');
});

test('the counts of a row add up to its articles, for any corpus and query', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, (corpus, query) => {
      const columns = buildColumns(corpus);
      const axis = timelineAxis(columns);
      const any = timelineRows(stackTimeline(axis, columns, evaluate(columns, query).timeline), axis, query);
      const whole = { start: 0, end: any.months.length - 1 };
      for (const row of timelineTable({ rows: any, span: whole, measure: 'count', domains, linkTo }).rows) {
        const numbers = row.slice(1).map(Number);
        expect(numbers.slice(0, -2).reduce((sum, count) => sum + count, 0)).toBe(numbers.at(-2));
      }
    }),
  );
});
