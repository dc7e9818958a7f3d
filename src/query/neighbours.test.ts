import { expect, test } from 'vitest';
import { findNeighbours } from './neighbours.ts';

const IDS = Uint32Array.of(7, 3, 9);

test('neighbours are those of the results, in their order', () => {
  expect(findNeighbours(IDS, 3)).toEqual({ place: 2, total: 3, previous: 7, next: 9 });
});

test('the ends have a neighbour on one side', () => {
  expect(findNeighbours(IDS, 7)).toEqual({ place: 1, total: 3, previous: null, next: 3 });
  expect(findNeighbours(IDS, 9)).toEqual({ place: 3, total: 3, previous: 3, next: null });
});

test('an article that is not among the results has none', () => {
  expect(findNeighbours(IDS, 4)).toEqual({ place: null, total: 3, previous: null, next: null });
  expect(findNeighbours(new Uint32Array(), 0)).toMatchObject({ place: null, total: 0 });
});
