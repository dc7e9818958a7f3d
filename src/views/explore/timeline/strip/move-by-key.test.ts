import { expect, test } from 'vitest';
import type { TimelineMark } from '../../../../query/timeline-marks.ts';
import { moveByKey } from './move-by-key.ts';
import { nearestMark } from './nearest-mark.ts';
import type { PlacedMark } from './place-marks.ts';

const marks = [0, 0, 5, 12, 30, null, null].map((row) => ({ row }) as TimelineMark);
const from = (at: number) => (key: string) => moveByKey(marks, at, key);

test('keys move to the neighbours, the ends and a year away', () => {
  expect(['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'].map(from(2))).toEqual([1, 1, 3, 3]);
  expect(['Home', 'End', 'PageUp', 'PageDown'].map(from(3))).toEqual([0, 6, 4, 1]);
  expect(['ArrowLeft', 'PageDown'].map(from(0))).toEqual([0, 0]);
  expect(['ArrowRight', 'PageUp', 'PageDown'].map(from(6))).toEqual([6, 6, 4]);
  expect(moveByKey(marks, 4, 'PageUp')).toBe(6);
  expect(['Tab', 'a', 'Enter'].map(from(2))).toEqual([null, null, null]);
});

test('a point means the nearest mark within reach', () => {
  const [a, b] = [{ x: 10, y: 10 } as PlacedMark, { x: 20, y: 10 } as PlacedMark];
  expect(nearestMark([a, b], { x: 16, y: 10 }, 11)).toBe(b);
  expect(nearestMark([a, b], { x: 15, y: 10 }, 11)).toBe(a);
  expect(nearestMark([a, b], { x: 40, y: 10 }, 11)).toBeNull();
  expect(nearestMark([], { x: 0, y: 0 }, 11)).toBeNull();
});
