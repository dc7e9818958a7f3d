import { expect, test } from 'vitest';
import { clipOf } from './place-stacks.ts';

const at = (x: number) => ({
  stack: { segments: [], total: 0, of: 0 },
  x,
  width: 8,
  room: 10,
  labelled: false,
});

test('what is clipped goes round the chosen months, each with the space beside its bar', () => {
  const placed = [at(1), at(11), at(21)];
  expect(clipOf(placed, [false, true, false], 100)).toBe('path("M10 -20H20V120H10Z")');
  expect(clipOf(placed, [true, true, false], 100)).toBe('path("M0 -20H10V120H0ZM10 -20H20V120H10Z")');
  expect(clipOf(placed, [false, false, false], 100)).toBe('path("M0 0Z")');
});
