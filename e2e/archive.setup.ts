import { expect, test } from 'playwright/test';
import { makeArchive } from './archive.ts';

test('a large corpus is made', () => {
  test.setTimeout(180_000);
  expect(makeArchive()).not.toBe('');
});
