import { expect, test } from 'vitest';
import { plainArticle } from '../../../model/testing/plain-article.ts';
import { buildColumns } from '../../../query/columns.ts';
import { evaluate } from '../../../query/evaluate.ts';
import { EVERYTHING, type Query, toggleValue } from '../../../query/query.ts';
import { corpusOf } from '../../../query/testing/random-corpus.ts';
import { findFilterOptions } from './find-filter-options.ts';

const columns = buildColumns(
  corpusOf([
    plainArticle('1', { authors: ['Traoré'], places: ['Mali'] }),
    plainArticle('2', { authors: ['Winter'], places: ['Mali', 'Niger'] }),
    plainArticle('3', { places: ['Mali'] }),
  ]),
);
const options = (text: string, query: Query = EVERYTHING) =>
  findFilterOptions(columns, evaluate(columns, query), query, text).map(
    ({ label, name, count }) => `${label}: ${name} ${count}`,
  );

test('values are found by their name or their facet, accents and case aside', () => {
  expect(options('TRAORE')).toEqual(['Author: Traoré 1']);
  expect(options('place')).toEqual(['Place: Mali 3', 'Place: Niger 1']);
  expect(options('author: ')).toEqual(['Author: No author known 1', 'Author: Traoré 1', 'Author: Winter 1']);
  expect(options('nobody')).toEqual([]);
});

test('counts are those under the side’s other filters; values chosen already, or with none, are left out', () => {
  const query = toggleValue(EVERYTHING, 'author', 'Winter', 'exclude');
  expect(options('', query)).toEqual([
    'Collection: The sahel 2',
    'Topic: No topic 2',
    'Author: No author known 1',
    'Author: Traoré 1',
    'Place: Mali 2',
    'Actor: No actor named 2',
    'System: No system named 2',
    'Year: Undated 2',
    'Kind of date: Unknown 2',
  ]);
});
