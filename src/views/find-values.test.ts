import { expect, test } from 'vitest';
import { findValues } from './find-values.ts';
import type { ValueRow } from './value-rows.ts';

const rows = ['Mali', 'Traoré', 'Jama’at Nusrat al-Islam', 'Iran', '(none)'].map(
  (name): ValueRow => ({ value: name, name, domain: null, count: 1, share: 1, chosen: null }),
);

test.each([
  ['TRAORE', ['Traoré']],
  ['traore\u0301', ['Traoré']],
  ["jama'at  nusrat", ['Jama’at Nusrat al-Islam']],
  ['a', ['Mali', 'Traoré', 'Jama’at Nusrat al-Islam', 'Iran']],
  ['none', ['(none)']],
  ['mali iran', []],
])('%s finds %j', (text, names) => {
  expect(findValues(rows, text).map(({ name }) => name)).toEqual(names);
});

test('a blank text finds everything', () => {
  expect(findValues(rows, '  ')).toEqual(rows);
});
