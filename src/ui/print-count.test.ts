import { expect, test } from 'vitest';
import { printCount } from './print-count.ts';

test('thousands stand apart, smaller numbers are as they are', () => {
  expect([0, 7, 999, 1000, 12345, 1_234_567].map(printCount)).toEqual([
    '0',
    '7',
    '999',
    '1,000',
    '12,345',
    '1,234,567',
  ]);
  expect([37.5, 1234.5].map(printCount)).toEqual(['37.5', '1,234.5']);
});
