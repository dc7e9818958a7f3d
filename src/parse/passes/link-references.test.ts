import { describe, expect, test } from 'vitest';
import type { ArticleDate } from '../../model/article.ts';
import type { Reference } from '../../model/footnote.ts';
import { partialDate } from '../../model/partial-date.ts';
import { referenceResolver } from './link-references.ts';

const UNDATED: ArticleDate = { value: null, basis: 'unknown', evidence: [] };
const stated = (year: number, month: number): ArticleDate => ({
  value: partialDate(year, month, 1),
  basis: 'stated',
  evidence: [],
});

function cite(title: string, issue: string | null = null, kind: Reference['kind'] = 'oe-watch'): Reference {
  return {
    kind,
    authors: [],
    title,
    publication: null,
    issue,
    dateText: null,
    url: null,
    target: null,
    start: 0,
    end: 0,
  };
}

const ARTICLES = [
  { id: 'ties', title: 'Military Rulers in Mali, Burkina Faso, and Guinea Deepen Ties', date: UNDATED },
  { id: 'may', title: 'More Iran in Venezuela', date: stated(2020, 5) },
  { id: 'july', title: 'More Iran in Venezuela', date: stated(2020, 7) },
  { id: 'sign', title: 'Somalia and Kenya Will Not Sign the Border Treaty', date: UNDATED },
  { id: 'part', title: 'Seven Lessons of the War in Karabakh 2', date: UNDATED },
];
const resolve = referenceResolver(ARTICLES);
const find = (reference: Reference) => resolve(reference).target;

describe('a reference is resolved', () => {
  test.each([
    ['by the same title', 'Military Rulers in Mali, Burkina Faso, and Guinea Deepen Ties', 'ties'],
    [
      'whatever its case, marks and stops',
      'military rulers in Mali; Burkina Faso and “Guinea” deepen ties.',
      'ties',
    ],
    ['with a word left out', 'Military Rulers in Mali, Burkina, and Guinea Deepen Ties', 'ties'],
    ['with a word put in', 'Military Rulers in Mali, Burkina Faso, and Guinea To Deepen Ties', 'ties'],
    ['with its first word left out', 'Rulers in Mali, Burkina Faso, and Guinea Deepen Ties', 'ties'],
    ['with its last word left out', 'Military Rulers in Mali, Burkina Faso, and Guinea Deepen', 'ties'],
  ])('%s', (_, title, id) => {
    expect(find(cite(title))).toBe(id);
  });

  test('among articles of one title by its issue', () => {
    expect(find(cite('More Iran in Venezuela', '2020-07'))).toBe('july');
    expect(find(cite('More Iran in Venezuela', '2021-07'))).toBeNull();
    expect(find(cite('More Iran in Venezuela'))).toBeNull();
  });
});

describe('a reference is not resolved', () => {
  test.each([
    ['with two words left out', 'Military Rulers in Mali and Guinea Deepen Ties'],
    ['with a word exchanged', 'Military Rulers in Chad, Burkina Faso, and Guinea Deepen Ties'],
    ['with its words in another order', 'Military Rulers in Burkina Faso, Mali, and Guinea Deepen Ties'],
    ['without its “not”', 'Somalia and Kenya Will Sign the Border Treaty'],
    ['without its number', 'Seven Lessons of the War in Karabakh'],
    ['by a short title', 'More in Venezuela'],
    ['by none', ''],
  ])('%s', (_, title) => {
    expect(find(cite(title))).toBeNull();
  });

  test('when it appeared elsewhere', () => {
    expect(find(cite('More Iran in Venezuela', '2020-07', 'other'))).toBeNull();
  });
});

test.each([
  ['same-title', cite('Somalia and Kenya Will Not Sign the Border Treaty')],
  ['title-but-one-word', cite('Military Rulers in Mali, Burkina, and Guinea Deepen Ties')],
  ['no-such-title', cite('Somalia Opens an Airport')],
  ['other-issue', cite('More Iran in Venezuela', '2021-07')],
  ['several-articles', cite('More Iran in Venezuela')],
  ['elsewhere', cite('More Iran in Venezuela', null, 'other')],
] as const)('it is said why: %s', (resolution, reference) => {
  expect(resolve(reference)).toEqual({ target: find(reference), resolution });
});
