import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChartTable, numericColumns, printCell } from './chart-table.ts';
import { textWidth } from './text-width.ts';
import { wrapWords } from './wrap-words.ts';

const TABLE: ChartTable = {
  columns: ['Year', 'Articles', 'Share', 'Note'],
  rows: [
    ['2018', 1234, null, 'few'],
    [null, 2, 0.5, null],
  ],
};

test('columns of numbers stand to the right, the names of the rows never', () => {
  expect(numericColumns(TABLE)).toEqual([false, true, true, false]);
  expect(numericColumns({ columns: ['Year'], rows: [[2018]] })).toEqual([false]);
});

test('a cell as it is read', () => {
  expect([1234, 0, 0.25, '', null, undefined].map(printCell)).toEqual(['1,234', '0', '0.25', '', '–', '–']);
});

test('wrapping keeps every word in its order, and no line too long that could be shorter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
      fc.integer({ min: 1, max: 30 }),
      (words, limit) => {
        const lines = wrapWords(words.join(' '), limit);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= limit || !line.includes(' ')).toBe(true);
        for (const [at, line] of lines.entries()) {
          const next = lines[at + 1]?.split(' ')[0];
          if (next !== undefined) expect(line.length + 1 + next.length).toBeGreaterThan(limit);
        }
      },
    ),
  );
});

test('a longer text is wider, and so is a larger letter', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (text, more) => {
      expect(textWidth(text + more, 12)).toBeGreaterThan(textWidth(text, 12));
      expect(textWidth(more, 24)).toBeCloseTo(2 * textWidth(more, 12));
    }),
  );
  expect(textWidth('Will', 12)).toBeLessThan(textWidth('MWmw', 12));
});
