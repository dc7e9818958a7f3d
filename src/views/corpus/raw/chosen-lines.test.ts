import { expect, test } from 'vitest';
import { readChosenLines, readSpan } from './chosen-lines.ts';

const read = (search: string, hash: string) => readChosenLines(new URLSearchParams(search), hash, 549);

test('nothing chosen', () => {
  expect(read('', '')).toEqual({ span: null, target: null, fault: null });
  expect(read('lines=', '#content')).toEqual({ span: null, target: null, fault: null });
});

test('a line of the hash is marked and gone to', () => {
  expect(read('', '#L383')).toEqual({ span: [383, 383], target: 383, fault: null });
});

test('several lines are marked; the hash says which to go to', () => {
  expect(read('lines=229-271', '')).toEqual({ span: [229, 271], target: 229, fault: null });
  expect(read('lines=229-271', '#L240')).toEqual({ span: [229, 271], target: 240, fault: null });
});

test('what is no line is named and marks nothing', () => {
  expect(read('', '#L9999').fault).toBe('There is no line 9999: this text has 549.');
  expect(read('lines=540-550', '').fault).toBe('There is no line 550: this text has 549.');
  expect(read('lines=0', '').fault).toBe('There is no line 0: this text has 549.');
  expect(read('lines=abc', '#L3')).toEqual({
    span: null,
    target: null,
    fault: '“abc” names no line. Lines are written 383 or 229-271.',
  });
});

test.each([
  ['383', [383, 383]],
  [' 229 – 271 ', [229, 271]],
  ['271-229', [229, 271]],
  ['-3', null],
  ['3-', null],
  ['1e3', null],
  ['', null],
])('%j reads as %j', (text, span) => {
  expect(readSpan(text)).toEqual(span);
});
