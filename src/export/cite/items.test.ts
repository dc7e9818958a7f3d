import { expect, test } from 'vitest';
import type { Source } from '../../model/citation.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { plainArticle } from '../../model/testing/plain-article.ts';
import { articleItem } from './article-item.ts';
import { sourceItem } from './source-item.ts';

const SOURCE: Source = {
  n: 2,
  lines: [7],
  raw: '',
  authors: [],
  title: null,
  translatedTitle: null,
  language: null,
  outlet: null,
  outletDescriptor: null,
  date: null,
  dateText: null,
  url: null,
  link: 'none',
  excerpt: [],
};

test('what a source does not state is absent', () => {
  expect(sourceItem('piece', SOURCE)).toEqual({ id: 'piece-source-2', type: 'webpage' });
});

test.each([
  ['independent weekly newspaper', 'article-newspaper'],
  ['pan-African news aggregator', 'article-newspaper'],
  ['armed forces monthly magazine', 'article-magazine'],
  ['centrist think tank', 'webpage'],
])('an outlet described as %s makes it %s', (outletDescriptor, type) => {
  expect(sourceItem('piece', { ...SOURCE, outletDescriptor }).type).toBe(type);
});

test('what cannot be linked to is kept in the note', () => {
  const item = sourceItem('piece', { ...SOURCE, url: 'javascript:alert(1)', dateText: 'spring 2023' });
  expect(item).toEqual({
    id: 'piece-source-2',
    type: 'webpage',
    issued: { literal: 'spring 2023' },
    note: 'Not a web link, as printed: javascript:alert(1)',
  });
});

test('a shortened link is said to be one, a link without scheme gets one', () => {
  const short = sourceItem('piece', { ...SOURCE, url: 'https://rb.gy/x', link: 'shortened' });
  expect(short.note).toBe('Shortened link as printed; its target is unknown.');
  expect(sourceItem('piece', { ...SOURCE, url: 'a.example/p', link: 'direct' }).URL).toBe(
    'https://a.example/p',
  );
});

const ARTICLE = plainArticle('piece', { title: 'T' });

test('an article of which nothing is known but its title', () => {
  expect(articleItem(ARTICLE, 'OE Watch')).toEqual({
    id: 'piece',
    type: 'article-magazine',
    title: 'T',
    'container-title': 'OE Watch',
  });
});

test('only what is inferred is marked so, and its link is said to be the footnote’s', () => {
  const text = 'Ann Ash, “T,” OE Watch, 05-2023. https://a.example/t/; and more';
  const item = articleItem(
    {
      ...ARTICLE,
      date: { value: '2023-05' as PartialDate, basis: 'inferred', evidence: [{ line: 3, text }] },
    },
    'OE Watch',
  );
  expect(item).toMatchObject({
    issued: { 'date-parts': [[2023, 5]], circa: true },
    URL: 'https://a.example/t/',
    note: 'Date inferred from a footnote that cites this piece. Link as that footnote gives it.',
    custom: { inferred: ['issued'] },
  });
});
