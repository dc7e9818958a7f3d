import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, defuse } from './csv.ts';
import type { ExportTable } from './export-table.ts';
import { EXPORT_FORMATS } from './index.ts';
import { markdown } from './markdown.ts';

const TRICKY = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  "'=1",
  "''",
  'a,b',
  'say "so"',
  'two\nlines',
  '|',
  '',
];

const cell = fc.oneof(fc.string(), fc.constantFrom(...TRICKY), fc.nat());

const table: fc.Arbitrary<ExportTable> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    title: fc.string(),
    filter: fc.oneof(fc.string(), fc.constantFrom(...TRICKY)),
    name: fc.constant('table'),
    columns: fc.array(fc.string({ minLength: 1 }), { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width })),
  }),
);

/** Takes the apostrophe off again. */
const undo = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

test('CSV parsed back gives the same rows, and no cell begins a formula', () => {
  fc.assert(
    fc.property(table, (given) => {
      const parsed = csvParseRows(csv.print(given));
      for (const text of parsed.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      const [head, ...rows] = parsed.map((row) => row.map(undo));
      expect(head).toEqual([...given.columns, 'filter']);
      expect(rows).toEqual(given.rows.map((row) => [...row.map(String), given.filter]));
    }),
  );
});

test('a cell that begins no formula stays as it is', () => {
  for (const text of ['a=b', "'quoted'", ' =1', '3-4', '“-”']) expect(defuse(text)).toBe(text);
  expect(defuse(-10.3)).toBe('-10.3');
});

const SHORT: ExportTable = {
  title: 'A *title*',
  filter: 'kind: a|b',
  name: 'short',
  columns: ['line', 'what'],
  rows: [
    [7, 'a | b [c](d) <e>'],
    [12, 'two\nlines'],
  ],
};

test('Markdown shows text as it is, numbers to the right, and says the filter', () => {
  expect(markdown.print(SHORT).split('\n')).toEqual([
    '# A \\*title\\*',
    '',
    '2 rows. Filter: kind: a\\|b.',
    '',
    '| line | what |',
    '| ---: | --- |',
    '| 7 | a \\| b \\[c\\](d) \\<e\\> |',
    '| 12 | two lines |',
    '',
  ]);
});

test('Markdown rows have as many cells as there are columns', () => {
  fc.assert(
    fc.property(table, (given) => {
      const lines = markdown
        .print(given)
        .trimEnd()
        .split('\n')
        .slice(-given.rows.length - 2);
      const bars = lines.map((line) => line.replace(/\\./g, '').split('|').length);
      expect(new Set(bars)).toEqual(new Set([given.columns.length + 2]));
    }),
  );
});

test.each(EXPORT_FORMATS)('$label writes a table without rows', ({ print, extension, mime }) => {
  expect(print({ ...SHORT, rows: [] })).toContain('what');
  expect(extension).toMatch(/^[a-z]+$/);
  expect(mime).toMatch(/^text\//);
});

test('every format has an id of its own', () => {
  expect(new Set(EXPORT_FORMATS.map(({ id }) => id)).size).toBe(EXPORT_FORMATS.length);
});
