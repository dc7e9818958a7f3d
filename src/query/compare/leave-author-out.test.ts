import { expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import { plainArticle } from '../../model/testing/plain-article.ts';
import { topic } from '../facets/topic.ts';
import { corpusOf } from '../testing/random-corpus.ts';
import { type AuthorCheck, checkAuthors, tallyAuthors } from './leave-author-out.ts';

const on = (topics: readonly string[], authors: readonly string[], count: number): readonly Article[] =>
  Array.from({ length: count }, (_, at) =>
    plainArticle(`${at}`, { authors, topics: topics.map((id) => ({ id, because: [] })) }),
  );

const NOBODY: ReadonlySet<string> = new Set();

type Check = {
  readonly a: readonly Article[];
  readonly b: readonly Article[];
  readonly chosen?: ReadonlySet<string>;
};

function check({ a, b, chosen = NOBODY }: Check): AuthorCheck | null {
  const { table } = corpusOf([...a, ...b]);
  const positions = Array.from([...a, ...b].keys());
  const sides = { a: positions.slice(0, a.length), b: positions.slice(a.length) };
  return checkAuthors(tallyAuthors(topic, table, sides, chosen), 'drones');
}

const others = ['One', 'Two', 'Three', 'Four'].flatMap((author) => on([], [author], 10));
const one = (count: number): readonly Article[] => on(['drones'], ['Winter'], count);

test('a rise that one author wrote is gone without that author', () => {
  const found = check({ a: others, b: [...others, ...one(12), ...on(['drones'], ['One'], 1)] });
  expect(found).toMatchObject({ kind: 'gone', critical: 1, weakest: { author: 'Winter' } });
  expect(found?.weakest.without).toMatchObject({ a: { count: 0, of: 40 }, b: { count: 1, of: 41 } });
  expect(found?.weakest.alone).toMatchObject({ a: { count: 0, of: 0 }, b: { count: 12, of: 12 } });
});

test('a rise that turns round without one author is gone', () => {
  const a = [...others, ...on(['drones'], ['One'], 4)];
  expect(check({ a, b: [...others, ...one(20)] })).toMatchObject({ kind: 'gone' });
});

test('a rise that many wrote stands, and who matters most is named', () => {
  const many = ['One', 'Two', 'Three', 'Four'].flatMap((author) => on(['drones'], [author], 5));
  const found = check({ a: others, b: [...others, ...many, ...one(6)] });
  expect(found).toMatchObject({ kind: 'stands', critical: 0, weakest: { author: 'Winter' } });
});

test('a rise of which most is left, but no longer sure, is fading', () => {
  const few = [...on(['drones'], ['One'], 3), ...on(['drones'], ['Two'], 3)];
  const found = check({ a: on([], ['One'], 15), b: [...on([], ['Two'], 6), ...few] });
  expect(found?.kind).toBe('fading');
});

test('without the only author of a side too few are left to tell', () => {
  const found = check({ a: others, b: [...one(20), ...on([], ['One'], 3)] });
  expect(found).toMatchObject({ kind: 'fading', critical: 1, weakest: { author: 'Winter' } });
  expect(found?.weakest.without.lack).toBe('side');
});

test('an author by whom a side is chosen is not left out', () => {
  const b = [...one(20), ...on([], ['One'], 3)];
  expect(check({ a: others, b, chosen: new Set(['Winter']) })).toMatchObject({ kind: 'stands' });
});

test('an article by two counts for either', () => {
  const both = on(['drones'], ['Winter', 'Zenn'], 12);
  expect(check({ a: others, b: [...others, ...both] })).toMatchObject({ kind: 'gone', critical: 2 });
});

test('there is nothing to check where sides hardly differ, or nobody is known', () => {
  expect(check({ a: others, b: [...others, ...one(1)] })).toBeNull();
  expect(check({ a: on([], [], 40), b: on(['drones'], [], 40) })).toBeNull();
});
