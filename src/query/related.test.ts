import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { findRelated, type Links } from './related.ts';

type Given = Partial<Omit<Article, 'topics' | 'date'>> & {
  readonly id: string;
  readonly topics?: readonly string[];
  readonly date?: string;
};

function article({ topics = [], date = '2020-01', ...given }: Given): Article {
  return {
    kind: 'entry',
    collection: 'c',
    file: 'f',
    title: given.id,
    authors: [],
    authorsBasis: 'stated',
    places: [],
    actors: [],
    systems: [],
    lines: [],
    date: { value: date as PartialDate, basis: 'stated', evidence: [] },
    topics: topics.map((id) => ({ id, because: [] })),
    ...given,
  };
}

const NONE: Links = { references: [], outlets: [] };
const idsOf = (related: ReturnType<typeof findRelated>): readonly string[] =>
  related.map(({ article: { id } }) => id);

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
  const links: Links = {
    references: [
      { article: 'me', target: 'cited' },
      { article: 'citing', target: 'me' },
      { article: 'other', target: null },
    ],
    outlets: [
      {
        name: 'RT',
        citations: [
          { article: 'me', source: 1 },
          { article: 'outlet', source: 2 },
        ],
      },
      { name: 'BBC', citations: [{ article: 'other', source: 1 }] },
    ],
  };
  const related = findRelated(ME, articles, links);
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
  expect(findRelated(ME, articles, NONE)).toEqual([]);
});

test('what few articles have counts more than what all have', () => {
  const crowd = Array.from({ length: 20 }, (_, i) =>
    article({ id: `crowd-${i}`, topics: ['drones'], places: ['Iran'] }),
  );
  const rare = article({ id: 'rare', topics: ['drones'], places: ['Syria'] });
  expect(idsOf(findRelated(ME, [ME, ...crowd, rare], NONE))[0]).toBe('rare');
});

test('of equals the nearer in time goes first, and six are enough', () => {
  const dates = ['2012-01', '2019-12', '2023-05', '2020-03', '2016-01', '2021-01', '2030-01'];
  const articles = dates.map((date) => article({ id: date, date, topics: ['drones'], places: ['Iran'] }));
  expect(idsOf(findRelated(ME, [ME, ...articles], NONE))).toEqual([
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
        for (const { article: other, reasons } of findRelated(one, articles, NONE)) {
          expect(other.id).not.toBe(one.id);
          expect(reasons.length).toBeGreaterThan(0);
          expect(idsOf(findRelated(other, articles, NONE))).toContain(one.id);
        }
      }
    }),
  );
});
