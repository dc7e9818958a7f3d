import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, placedDate } from '../model/article.ts';
import type { ArticleLinks } from '../model/article-links.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { plainArticle } from '../model/testing/plain-article.ts';
import { findRelated } from './related.ts';
import { anyCorpus, corpusOf } from './testing/random-corpus.ts';

type Given = Partial<Omit<Article, 'topics' | 'date'>> & {
  readonly id: string;
  readonly topics?: readonly string[];
  readonly date?: string;
};

const article = ({ id, topics = [], date = '2020-01', ...given }: Given): Article =>
  plainArticle(id, {
    kind: 'entry',
    collection: 'c',
    date: { value: date as PartialDate, basis: 'stated', evidence: [] },
    topics: topics.map((topic) => ({ id: topic, because: [] })),
    ...given,
  });

const NONE: ArticleLinks = { references: [], outlets: [] };
const idsOf = (related: ReturnType<typeof findRelated>): readonly string[] =>
  related.map(({ article: { id } }) => id);

const relate = (one: Article, articles: readonly Article[], links: ArticleLinks) =>
  findRelated(one, corpusOf(articles), links);

const ME = article({ id: 'me', authors: ['Ann'], topics: ['drones', 'air'], places: ['Iran', 'Syria'] });

test('what cites and is cited comes first, then a shared outlet, then shared words, each with its reasons', () => {
  const articles = [
    ME,
    article({ id: 'words', authors: ['Ann'], topics: ['drones', 'air'], places: ['Syria'] }),
    article({ id: 'outlet' }),
    article({ id: 'cited' }),
    article({ id: 'citing', topics: ['drones'], places: ['Iran'] }),
    article({ id: 'other' }),
  ];
  const links: ArticleLinks = {
    references: [
      { article: 'me', target: 'cited' },
      { article: 'citing', target: 'me' },
      { article: 'other', target: null },
    ],
    outlets: [
      {
        name: 'RT',
        citations: [{ article: 'me' }, { article: 'outlet' }],
      },
      { name: 'BBC', citations: [{ article: 'other' }] },
    ],
  };
  const related = relate(ME, articles, links);
  expect(idsOf(related)).toEqual(['citing', 'cited', 'outlet', 'words']);
  expect(related.map(({ reasons }) => reasons)).toEqual([
    [{ kind: 'citing' }, { kind: 'shared', authors: [], topics: ['drones'], subjects: ['Iran'] }],
    [{ kind: 'cited' }],
    [{ kind: 'outlets', outlets: ['RT'] }],
    [{ kind: 'shared', authors: ['Ann'], topics: ['drones', 'air'], subjects: ['Syria'] }],
  ]);
});

test('a topic alone, or an author and a place without one, relate nothing', () => {
  const articles = [
    ME,
    article({ id: 'topic', topics: ['drones'] }),
    article({ id: 'no-topic', authors: ['Ann'], places: ['Iran', 'Syria'] }),
  ];
  expect(relate(ME, articles, NONE)).toEqual([]);
});

test('what few articles have counts more than what all have', () => {
  const crowd = Array.from({ length: 20 }, (_, i) =>
    article({ id: `crowd-${i}`, topics: ['drones'], places: ['Iran'] }),
  );
  const rare = article({ id: 'rare', topics: ['drones'], places: ['Syria'] });
  expect(idsOf(relate(ME, [ME, ...crowd, rare], NONE))[0]).toBe('rare');
});

test('of equals the nearer in time goes first, and six are enough', () => {
  const dates = ['2012-01', '2019-12', '2023-05', '2020-03', '2016-01', '2021-01', '2030-01'];
  const articles = dates.map((date) => article({ id: date, date, topics: ['drones'], places: ['Iran'] }));
  expect(idsOf(relate(ME, [ME, ...articles], NONE))).toEqual([
    '2019-12',
    '2020-03',
    '2021-01',
    '2023-05',
    '2016-01',
    '2012-01',
  ]);
});

const some = (values: readonly string[]) => fc.subarray([...values]);

test('nothing is related to itself or without a reason; what shares words shares them both ways', () => {
  const random = fc
    .array(
      fc.record({
        authors: some(['Ann', 'Bo']),
        topics: some(['drones', 'air', 'naval']),
        places: some(['Iran', 'Syria', 'Mali']),
      }),
      { minLength: 1, maxLength: 7 },
    )
    .map((given) => given.map((fields, i) => article({ id: `a${i}`, ...fields })));
  fc.assert(
    fc.property(random, (articles) => {
      for (const one of articles) {
        for (const { article: other, reasons } of relate(one, articles, NONE)) {
          expect(other.id).not.toBe(one.id);
          expect(reasons.length).toBeGreaterThan(0);
          expect(idsOf(relate(other, articles, NONE))).toContain(one.id);
        }
      }
    }),
  );
});

const uniqueOf = ({ authors, topics, places, actors, systems }: Article): ReadonlySet<string> =>
  new Set([
    ...authors.map((value) => `by ${value}`),
    ...topics.map(({ id }) => `on ${id}`),
    ...[...places, ...actors, ...systems].map((value) => `of ${value}`),
  ]);

/** The slow obvious way: every article weighed against every other. */
function totalOf(one: Article, other: Article, all: readonly Article[]): number | null {
  const shared = [...uniqueOf(one)].filter((value) => uniqueOf(other).has(value));
  if (shared.length < 2 || !shared.some((value) => value.startsWith('on '))) return null;
  const worth = (value: string): number =>
    Math.log(all.length / all.filter((article) => uniqueOf(article).has(value)).length);
  const dates = [one, other].map(({ date }) => placedDate(date));
  const years = dates.map((date) =>
    date === null ? null : Number(date.slice(0, 4)) + Number(date.slice(5, 7) || 6) / 12,
  );
  const [a = null, b = null] = years;
  const far = a === null || b === null ? 10 : Math.min(10, Math.abs(a - b));
  return shared.reduce((sum, value) => sum + worth(value), 0) - far / 20;
}

test('the best six are those of weighing every article against every other', () => {
  fc.assert(
    fc.property(anyCorpus, fc.nat(39), (corpus, at) => {
      const all = [...corpus.articles];
      const one = all[at % Math.max(1, all.length)];
      if (one === undefined) return;
      const totals = all.flatMap((other) => (other === one ? [] : (totalOf(one, other, all) ?? [])));
      const best = totals.sort((a, b) => b - a).slice(0, 6);
      const found = findRelated(one, corpus, NONE).map((related) => totalOf(one, related.article, all) ?? 0);
      expect(found.map((total) => total.toFixed(9))).toEqual(best.map((total) => total.toFixed(9)));
    }),
  );
});
