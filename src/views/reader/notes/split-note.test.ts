import { expect, test } from 'vitest';
import type { Reference } from '../../../model/footnote.ts';
import { splitNote } from './split-note.ts';

const REFERENCE: Reference = {
  kind: 'oe-watch',
  authors: [],
  title: 'A title',
  publication: 'OE Watch',
  issue: null,
  dateText: null,
  url: null,
  target: null,
  start: 0,
  end: 0,
};

const spell = (text: string, references: readonly Partial<Reference>[]) =>
  splitNote({
    label: 'i',
    line: 1,
    text,
    references: references.map((reference) => ({ ...REFERENCE, ...reference })),
  }).map((part) =>
    part.kind === 'text' ? part.text : part.kind === 'url' ? `<${part.url}>` : `->${part.id}`,
  );

test('a note without references is its text', () => {
  expect(spell('Only words.', [])).toEqual(['Only words.']);
});

test('an address is cut out where it stands, the way into the corpus follows the reference', () => {
  const text = 'See A, 1-2023. https://a.org/1 and more.';
  const reference = { url: 'https://a.org/1', target: 'a', start: 4, end: 30 };
  expect(spell(text, [reference])).toEqual(['See A, 1-2023. ', '<https://a.org/1>', '->a', ' and more.']);
});

test('an address printed in two references is linked in each', () => {
  const url = 'https://a.org/1';
  const text = `${url}; ${url}`;
  const references = [
    { url, start: 0, end: url.length },
    { url, start: url.length + 2, end: text.length },
  ];
  expect(spell(text, references)).toEqual([`<${url}>`, '; ', `<${url}>`]);
});

test('a reference without an address still leads into the corpus', () => {
  expect(spell('See A, 1-2023.', [{ target: 'a', start: 4, end: 13 }])).toEqual(['See A, 1-2023.', '->a']);
});

test('an address that the reference does not hold is not invented', () => {
  expect(spell('See A.', [{ url: 'https://a.org/1', start: 4, end: 6 }])).toEqual(['See A.']);
});
