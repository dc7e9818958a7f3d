import { expect, test } from 'vitest';
import { describeBytes } from './describe-bytes.ts';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [68_910, '69 kB'],
  [20_150_000, '20.1 MB'],
])('%i bytes read as %s', (bytes, words) => {
  expect(describeBytes(bytes)).toBe(words);
});
