import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveInGrid } from './move-in-grid.ts';

const SIZE = { rows: 3, columns: 4 };
const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

test.each([
  ['ArrowRight', false, { row: 1, column: 2 }],
  ['ArrowUp', false, { row: 0, column: 1 }],
  ['Home', false, { row: 1, column: 0 }],
  ['End', false, { row: 1, column: 3 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 2, column: 3 }],
  ['Enter', false, null],
  ['ArrowUp', true, null],
])('%s, Control %s', (key, ctrlKey, place) => {
  expect(moveInGrid({ row: 1, column: 1 }, { key, ctrlKey }, SIZE)).toEqual(place);
});

test('no key leaves the grid', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.boolean())), (keys) => {
      let place = { row: 0, column: 0 };
      for (const [key, ctrlKey] of keys) place = moveInGrid(place, { key, ctrlKey }, SIZE) ?? place;
      expect(place.row).toBeGreaterThanOrEqual(0);
      expect(place.column).toBeGreaterThanOrEqual(0);
      expect(place.row).toBeLessThan(SIZE.rows);
      expect(place.column).toBeLessThan(SIZE.columns);
    }),
  );
});
