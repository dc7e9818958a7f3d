import { expect, test } from 'vitest';
import { findTitles } from './find-titles.ts';
import { plainArticle } from './testing/plain-article.ts';
import { corpusOf } from './testing/random-corpus.ts';

const corpus = corpusOf([
  plainArticle('Uncrewed Drones', {}),
  plainArticle('A Megadrone', { authors: ['Ibrahim Traoré'] }),
  plainArticle('Drones Again', { authors: ['Winter'] }),
  plainArticle('Élan', { authors: ['Drone Watcher'] }),
]);

const find = (text: string, most = 9) =>
  findTitles(corpus, text, most).map((position) => corpus.articles.titleAt(position));

test.each([
  ['drone', ['Drones Again', 'Uncrewed Drones', 'A Megadrone', 'Élan']],
  ['ELAN', ['Élan']],
  ['drones traore', []],
  ['drone traore', ['A Megadrone']],
  ['winter again', ['Drones Again']],
  ['  ', []],
  ['zebra', []],
])('%j finds %j, where the word begins first', (text, titles) => {
  expect(find(text)).toEqual(titles);
});

test('of each kind only so many are given', () => {
  const many = corpusOf(Array.from({ length: 30 }, (_, at) => plainArticle(`Drones ${at}`, {})));
  expect(findTitles(many, 'drones', 5)).toEqual([0, 1, 2, 3, 4]);
});
