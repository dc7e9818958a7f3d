import { expect, test } from 'vitest';
import { splitAtMarks } from './split-at-marks.ts';

const parts = (text: string, ...marks: [number, number][]) =>
  splitAtMarks(text, marks).map(({ text: part, marked }) => (marked ? `[${part}]` : part));

test('parts and marks alternate, and together they are the text', () => {
  expect(parts('the junta stays', [4, 9])).toEqual(['the ', '[junta]', ' stays']);
  expect(parts('junta, junta', [0, 5], [7, 12])).toEqual(['[junta]', ', ', '[junta]']);
  expect(parts('no mark')).toEqual(['no mark']);
  expect(parts('')).toEqual([]);
});
