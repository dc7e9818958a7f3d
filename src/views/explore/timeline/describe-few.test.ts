import { expect, test } from 'vitest';
import { describeFew } from './describe-few.ts';
import { describeShare } from './describe-share.ts';

const months = (...counts: readonly number[]) => counts.map((of) => ({ of }));

test('months with few articles are counted, empty ones are not', () => {
  expect(describeFew(months(9, 4, 0, 1, 30))).toBe(
    '2 of 4 months with articles have fewer than 5, so that one article is a large share there.',
  );
  expect(describeFew(months(9, 4))).toMatch(/^1 of 2 months with articles has fewer/);
  expect(describeFew(months(1, 2, 0))).toMatch(/^Every month with articles has fewer/);
  expect(describeFew(months(5, 12, 0))).toBe('');
});

test('a share is never rounded to none or to all', () => {
  expect([describeShare(3, 4), describeShare(1, 3), describeShare(2, 2)]).toEqual(['75%', '33%', '100%']);
  expect([describeShare(1, 5000), describeShare(4999, 5000)]).toEqual(['<1%', '>99%']);
  expect([describeShare(0, 7), describeShare(0, 0)]).toEqual(['0%', '–']);
});
