import { describe, expect, test } from 'vitest';
import { findQuotations, wholeQuotation } from './quotations.ts';
import { isQuotation, quoteBalance, stripQuotes } from './quotes.ts';

const found = (text: string) => findQuotations(text).map((quotation) => quotation.text);

describe('the quotations of a paragraph', () => {
  test.each([
    ['He said “one,” and “two.”', ['one,', 'two.']],
    ['He said "one," and "two."', ['one,', 'two.']],
    ['“He said “inner” words,” she wrote', ['He said “inner” words,']],
    ['He began “and never ended', ['and never ended']],
    ['He ended” what he had not begun', []],
    ['“First” and “second without end', ['First', 'second without end']],
    ['No quotation', []],
  ])('%s', (text, quotations) => {
    expect(found(text)).toEqual(quotations);
  });

  test('stand where they say', () => {
    const text = 'He said “one,” and “two.”';
    for (const { text: quoted, start, end } of findQuotations(text))
      expect(text.slice(start, end)).toBe(quoted);
  });
});

test.each([
  ['“All of it.”', 'All of it.'],
  ['All of it.”', 'All of it.'],
  ['“All of it', 'All of it'],
  ['“All of it”.', 'All of it'],
])('a line that is a quotation, %s, says %s', (text, inner) => {
  const { text: quoted, start, end } = wholeQuotation(text);
  expect(quoted).toBe(inner);
  expect(text.slice(start, end)).toBe(inner);
});

describe('a line is one quotation', () => {
  test.each([
    '“All of it.”',
    'All of it.”',
    '“All of it, without end',
    '“One,” he said, “and two.”',
    '“All”.',
  ])('%s', (text) => {
    expect(isQuotation(text)).toBe(true);
  });

  test.each(['“One,” he said.', 'He said “one.”', 'None at all.', '“One” and “two” he said'])(
    'not %s',
    (text) => {
      expect(isQuotation(text)).toBe(false);
    },
  );
});

test.each([
  ['“a” “b”', 0],
  ['“a', 1],
  ['a”', -1],
  ['"a" "b', 1],
])('in %s %d more marks are opened than closed', (text, balance) => {
  expect(quoteBalance(text)).toBe(balance);
});

test.each([
  ['“A title,”', 'A title'],
  ['“”A title,”', 'A title'],
  ['A title,”', 'A title'],
  ['A title of “two words”', 'A title of “two words”'],
  ['“A title” (translated),”', 'A title” (translated)'],
])('%s is the title %s', (text, title) => {
  expect(stripQuotes(text)).toBe(title);
});
