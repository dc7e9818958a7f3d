import { expect, test } from 'vitest';
import { decodeAddress } from './decode-address.ts';

test('escapes are read, and what is none is left as it stands', () => {
  expect(decodeAddress('RT%20Arabic')).toBe('RT Arabic');
  expect(decodeAddress('a%2Fb%3Fc')).toBe('a/b?c');
  expect(decodeAddress('100%')).toBe('100%');
  expect(decodeAddress('%E0%A4')).toBe('%E0%A4');
});
