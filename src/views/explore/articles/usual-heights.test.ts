import { expect, test } from 'vitest';
import { createUsualHeights } from './usual-heights.ts';

test('the commonest height of a kind, the guess before any is known', () => {
  const { learn, usual } = createUsualHeights();
  expect(usual('plain', 66)).toBe(66);
  for (const height of [90, 65, 65]) learn('plain', height);
  learn('hit', 120);
  expect(usual('plain', 66)).toBe(65);
  expect(usual('hit', 66)).toBe(120);
});
