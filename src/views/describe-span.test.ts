import { expect, test } from 'vitest';
import { describeSpan } from './describe-span.ts';

test('one line is a line, more are lines', () => {
  expect(describeSpan([194, 194])).toBe('line 194');
  expect(describeSpan([379, 405])).toBe('lines 379–405');
});
