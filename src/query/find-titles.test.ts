import { expect, test } from 'vitest';
import { plainArticle } from '../model/testing/plain-article.ts';
import { findTitles, readTitles } from './find-titles.ts';
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

test('titles read ahead, a part at a time, are found as others are', () => {
  expect([readTitles(corpus.articles, 0, 3), readTitles(corpus.articles, 3, 3)]).toEqual([3, 4]);
  expect(find('elan')).toEqual(['Élan']);
});

test('a search that has enough of every kind gives what one of all articles does', () => {
  const titles = ['Drones', 'The Drones', 'Megadrones', 'Élan'];
  const several = corpusOf(
    Array.from({ length: 80 }, (_, at) =>
      plainArticle(`${titles[at % 4]} ${at}`, { authors: at % 4 === 3 ? ['Drones Watcher'] : [] }),
    ),
  );
  expect(findTitles(several, 'drones', 2)).toEqual([0, 4, 1, 5, 2, 6, 3, 7]);
});
