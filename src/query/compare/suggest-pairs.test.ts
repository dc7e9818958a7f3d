import { expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { plainArticle } from '../../model/testing/plain-article.ts';
import { buildColumns } from '../columns.ts';
import { corpusOf } from '../testing/random-corpus.ts';
import { printPair } from './pair-url.ts';
import { halvesOf, suggestPairs } from './suggest-pairs.ts';

const written = (date: string | null, authors: readonly string[], count = 1): readonly Article[] =>
  Array.from({ length: count }, (_, at) =>
    plainArticle(`${date}-${authors}-${at}`, {
      authors,
      date: { value: date as PartialDate | null, basis: date === null ? 'unknown' : 'stated', evidence: [] },
    }),
  );

const suggest = (articles: readonly Article[]): readonly string[] => {
  const corpus = corpusOf(articles);
  return suggestPairs(corpus, buildColumns(corpus)).map(({ name, pair }) => `${name}: ${printPair(pair)}`);
};

test.each([
  ['2018-01', '2018-02', 'a.from=2018-01&a.to=2018-01&b.from=2018-02&b.to=2018-02'],
  ['2018-01', '2018-03', 'a.from=2018-01&a.to=2018-01&b.from=2018-02&b.to=2018-03'],
  ['2017-12', '2024-04', 'a.from=2017-12&a.to=2021-01&b.from=2021-02&b.to=2024-04'],
])('from %s to %s the halves are %s', (first, last, link) => {
  const pair = halvesOf(buildColumns(corpusOf([...written(first, []), ...written(last, [])])));
  expect(pair === null ? null : printPair(pair)).toBe(link);
});

test('a corpus of one month, or of none, has no halves', () => {
  expect(suggest(written('2018-01', ['Rubin'], 3))).toEqual([]);
  expect(suggest(written(null, []))).toEqual([]);
  expect(suggest([])).toEqual([]);
});

test('years and authors are suggested where they have enough articles', () => {
  const articles = [
    ...written('2022-05', ['Rubin'], 12),
    ...written('2019', ['Rubin'], 10),
    ...written('2020-03-01', ['Winter', 'Winter'], 11),
    ...written('2021-03', ['Zenn'], 9),
  ];
  expect(suggest(articles)).toEqual([
    'First half against second half: a.from=2020-03&a.to=2021-03&b.from=2021-04&b.to=2022-05',
    '2020 against 2022: a.from=2020-01&a.to=2020-12&b.from=2022-01&b.to=2022-12',
    'Rubin against Winter: a.author=Rubin&b.author=Winter',
    'Rubin against all others: a.author=Rubin&b.not.author=Rubin',
  ]);
  expect(suggest(written(null, ['Rubin'], 10))).toEqual([
    'Rubin against all others: a.author=Rubin&b.not.author=Rubin',
  ]);
});
