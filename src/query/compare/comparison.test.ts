import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import type { Corpus } from '../../model/corpus.ts';
import { plainArticle } from '../../model/testing/plain-article.ts';
import { buildColumns } from '../columns.ts';
import { createEvaluator, evaluate } from '../evaluate.ts';
import { EVERYTHING, type Query, toggleValue } from '../query.ts';
import { anyCorpus, anyQuery, corpusOf } from '../testing/random-corpus.ts';
import { type Comparison, compareSides } from './comparison.ts';
import { Z95 } from './proportion.ts';
import { queryOfTitleWord, queryOfValue } from './row-query.ts';
import { overlapOf } from './sides.ts';

function compare(
  corpus: Corpus,
  a: Query,
  b: Query,
  ask = createEvaluator(buildColumns(corpus)),
): Comparison {
  return compareSides(corpus, { a, b }, { a: ask(a).ids, b: ask(b).ids });
}

test('a number opens a list of as many articles', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, anyQuery, (corpus, a, b) => {
      const ask = createEvaluator(buildColumns(corpus));
      const count = (query: Query): number => ask(query).total;
      for (const { facet, rows } of compare(corpus, a, b, ask).tables) {
        for (const row of rows ?? []) {
          expect(count(queryOfValue(a, facet.id, row.value))).toBe(row.a.count);
          expect(count(queryOfValue(b, facet.id, row.value))).toBe(row.b.count);
          expect([row.a.of, row.b.of]).toEqual([count(a), count(b)]);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('swapped sides differ by as much the other way, and as surely', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, anyQuery, (corpus, a, b) => {
      const ask = createEvaluator(buildColumns(corpus));
      const [there, back] = [compare(corpus, a, b, ask), compare(corpus, b, a, ask)];
      expect(back).toMatchObject({
        compared: there.compared,
        distinct: there.distinct,
        standing: there.standing,
      });
      for (const [at, { rows }] of there.tables.entries()) {
        for (const row of rows ?? []) {
          const mirrored = back.tables[at]?.rows?.find(({ value }) => value === row.value);
          expect(mirrored?.difference).toBeCloseTo(-row.difference, 12);
          expect(mirrored?.lack).toBe(row.lack);
        }
      }
    }),
  );
});

const many = (count: number, id: string, parts: Partial<Article>): readonly Article[] =>
  Array.from({ length: count }, (_, at) => plainArticle(`${id}${at}`, parts));

const drones = [{ id: 'drones', because: [] }];
const air = [{ id: 'air', because: [] }];
const corpus = corpusOf([
  ...many(20, 'i', { collection: 'iran', topics: drones, authors: ['Rubin'], places: ['Iran'] }),
  ...many(20, 's', { collection: 'sahel', topics: air, authors: ['Winter'], places: ['Iran'] }),
  ...many(2, 'm', { collection: 'sahel', places: ['Mali'] }),
]);
const byCollection = (id: string): Query => toggleValue(EVERYTHING, 'collection', id);

test('what either side leaves out stays left out of a number’s list', () => {
  const both = plainArticle('both', { topics: [...drones, ...air] });
  const shelf = corpusOf([both, ...many(3, 'd', { topics: drones })]);
  const notAir = toggleValue(EVERYTHING, 'topic', 'air', 'exclude');
  const [row] = compare(shelf, notAir, notAir).tables[0]?.rows ?? [];
  expect(row).toMatchObject({ value: 'drones', a: { count: 3, of: 3 } });
  expect(evaluate(buildColumns(shelf), queryOfValue(notAir, 'topic', 'drones')).total).toBe(3);
});

test('sure differences come first, what has too few articles last', () => {
  const { tables, ...counts } = compare(corpus, byCollection('iran'), byCollection('sahel'));
  const rows = tables.flatMap((table) => table.rows ?? []);
  expect(rows.map(({ name, lack, stands }) => `${name}${lack ?? ''}${stands ? '!' : ''}`)).toEqual([
    'DRONES!',
    'AIR!',
    'No topicwith',
    'Iranwithout',
    'Maliwith',
    'Rubin!',
    'Winter!',
    'No author knownwith',
  ]);
  expect(counts).toMatchObject({ compared: 4, distinct: 4, standing: 4 });
  expect(rows.filter(({ surety }) => surety > Z95)).toHaveLength(4);
});

test('a difference that is distinct alone may not stand among many', () => {
  const shared = Array.from({ length: 12 }, (_, at) => `Place ${at}`);
  const bigger = corpusOf([
    ...many(6, 'x', { collection: 'iran', places: [...shared, 'Yemen'] }),
    ...many(34, 'y', { collection: 'iran' }),
    ...many(6, 'z', { collection: 'sahel', places: shared }),
    ...many(34, 'w', { collection: 'sahel' }),
  ]);
  const compared = compare(bigger, byCollection('iran'), byCollection('sahel'));
  expect(compared).toMatchObject({ compared: 14, distinct: 1, standing: 0 });
  expect(compared.tables[1]?.rows?.[0]).toMatchObject({ name: 'Yemen', stands: false });
});

test('a facet by which a side is chosen is not compared', () => {
  const drones = toggleValue(EVERYTHING, 'topic', 'drones');
  const compared = (a: Query, b: Query): readonly string[] =>
    compare(corpus, a, b).tables.flatMap(({ facet, rows }) => (rows === null ? [] : facet.id));
  expect(compared(drones, EVERYTHING)).toEqual(['place', 'author']);
  expect(compared(drones, drones)).toEqual(['place', 'author']);
  const notAir = toggleValue(EVERYTHING, 'topic', 'air', 'exclude');
  expect(compared(EVERYTHING, notAir)).toEqual(['place', 'author']);
  expect(compared(notAir, notAir)).toEqual(['topic', 'place', 'author']);
});

test('an author by whom a side is chosen is not left out', () => {
  const rubin = toggleValue(EVERYTHING, 'author', 'Rubin');
  const winter = toggleValue(EVERYTHING, 'author', 'Winter');
  const { tables } = compare(corpus, rubin, winter);
  expect(tables[0]?.rows?.map(({ name, stands, check }) => [name, stands, check])).toEqual([
    ['AIR', true, null],
    ['DRONES', true, null],
  ]);
});

test('sides may share articles, and leave some out', () => {
  const ask = createEvaluator(buildColumns(corpus));
  const articles = (query: Query) => ask(query).ids;
  const iran = byCollection('iran');
  expect(overlapOf(42, { a: articles(EVERYTHING), b: articles(iran) })).toEqual({ both: 20, neither: 0 });
  expect(overlapOf(42, { a: articles(iran), b: articles(iran) })).toEqual({ both: 20, neither: 22 });
  expect(overlapOf(42, { a: articles(iran), b: articles(byCollection('sahel')) })).toEqual({
    both: 0,
    neither: 0,
  });
});

test('a word stands before the text that chose the side', () => {
  expect(queryOfTitleWord(EVERYTHING, 'iran').text).toBe('title:"iran"');
  expect(queryOfTitleWord({ ...EVERYTHING, text: '"an open quote' }, 'iran').text).toBe(
    'title:"iran" "an open quote',
  );
});
