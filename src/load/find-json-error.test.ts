import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonError } from './find-json-error.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['{"a": }', 6],
  ['{"a": 1,}', 8],
  ['[1, 2', 5],
  ['[1] 2', 4],
  ['{"a" 1}', 5],
  ['{a: 1}', 1],
  ['["unclosed]', 1],
  ['[1}', 2],
  ['', 0],
])('%j fails at %i', (text, at) => {
  expect(findJsonError(text)).toBe(at);
});

test('agrees with the engine on any JSON with any piece of it replaced', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.constantFrom('', ',', '}', ']', '"', '0', ' '),
      (json, place, length, put) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + put + json.slice(at + length);
        expect(findJsonError(text) === null).toBe(isJson(text));
      },
    ),
    { numRuns: 2000 },
  );
});
