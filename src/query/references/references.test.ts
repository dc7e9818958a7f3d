import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FootnoteReference } from '../../model/footnote-reference.ts';
import type { MissingArticle } from '../../model/missing-article.ts';
import { madePiece, madeReference } from '../testing/made-pieces.ts';
import { describeReferenceFilter, nameNode } from './describe-references.ts';
import { filterMissing, missingRegister } from './missing-register.ts';
import {
  ALL_REFERENCES,
  countReferences,
  filterReferences,
  HOLDINGS,
  isReferenceFilterNarrowed,
  REFERENCE_FIELDS,
  type ReferenceFilter,
} from './reference-filter.ts';
import { citedId, referenceGraph } from './reference-graph.ts';
import { printReferenceFilter, readReferenceFilter } from './reference-url.ts';

const titleOf = (article: string): string => `Title of ${article}`;
const ARTICLES = new Map(['a', 'b', 'c'].map((id) => [id, madePiece(id)]));

const reference: fc.Arbitrary<FootnoteReference> = fc
  .record({
    article: fc.constantFrom('a', 'b', 'c'),
    footnote: fc.constantFrom('i', 'ii'),
    kind: fc.constantFrom('oe-watch' as const, 'other' as const),
    title: fc.constantFrom('Lost Élan: A Story', 'Lost Elan; a story', 'Another'),
    publication: fc.constantFrom('OE Watch', 'Journal'),
    target: fc.constantFrom('a', 'b', null),
  })
  .map((part) => madeReference(part.kind === 'other' ? { ...part, target: null } : part));

const references = fc.array(reference, { maxLength: 12 });

const filter: fc.Arbitrary<ReferenceFilter> = fc.record({
  text: fc.constantFrom('', 'elan', 'title of a', 'no such'),
  held: fc.option(fc.constantFrom(...HOLDINGS, 'lent')),
  piece: fc.option(fc.constantFrom('a', 'b', 'a&b=c')),
  at: fc.option(fc.constantFrom('a', 'missing:x y')),
});

test('a link holds the whole filter', () => {
  fc.assert(
    fc.property(filter, fc.string(), (given, text) => {
      const whole = { ...given, text };
      expect(readReferenceFilter(new URLSearchParams(printReferenceFilter(whole)))).toEqual(whole);
    }),
  );
  expect(printReferenceFilter(ALL_REFERENCES)).toBe('');
});

test('a value’s count is what choosing it would show', () => {
  fc.assert(
    fc.property(references, filter, fc.constantFrom(...REFERENCE_FIELDS), (all, given, field) => {
      for (const [value, count] of countReferences(all, given, titleOf, field))
        expect(filterReferences(all, { ...given, [field]: value }, titleOf)).toHaveLength(count);
    }),
  );
});

test('every reference is in one edge, and both its ends are nodes with their counts', () => {
  fc.assert(
    fc.property(references, (all) => {
      const { nodes, edges } = referenceGraph(all, ARTICLES);
      expect(new Set(edges.flatMap((edge) => edge.references))).toEqual(new Set(all));
      expect(new Set(nodes.map(({ id }) => id))).toEqual(
        new Set(all.flatMap((one) => [one.article, citedId(one)])),
      );
      const sum = (of: (node: (typeof nodes)[number]) => number): number =>
        nodes.reduce((total, node) => total + of(node), 0);
      expect([sum(({ cites }) => cites), sum(({ citedBy }) => citedBy)]).toEqual([all.length, all.length]);
    }),
  );
});

test('a missing article is one node however its title is punctuated; another publication’s is not it', () => {
  const { nodes } = referenceGraph(
    [
      madeReference({ article: 'a', title: 'France: Denies', issue: '2022-10' }),
      madeReference({ article: 'b', title: 'France; denies' }),
      madeReference({ article: 'b', title: 'France; denies', kind: 'other', publication: 'Journal' }),
    ],
    ARTICLES,
  );
  expect(nodes.map(nameNode)).toEqual([
    'Title of a, cites 1, cited by 0',
    'France: Denies, missing, cites 0, cited by 2',
    'Title of b, cites 2, cited by 0',
    'France; denies, other publication, cites 0, cited by 1',
  ]);
  expect(nodes.map(({ date, publication }) => date ?? publication)).toEqual([
    null,
    '2022-10',
    null,
    'Journal',
  ]);
});

const missing = (title: string, part: Partial<MissingArticle> = {}): MissingArticle => ({
  title,
  authors: ['Jane Doe'],
  issues: ['2023-04'],
  urls: [],
  citations: [{ article: 'a', footnote: 'i', line: 1 }],
  ...part,
});

test('the register has every wording and place, and which may be one article', () => {
  const lost = missing('Leader Says Group Has No Plans To Attack, Celebrates Departure', {
    citations: [
      { article: 'a', footnote: 'i', line: 1 },
      { article: 'a', footnote: 'iv', line: 9 },
      { article: 'b', footnote: 'ii', line: 4 },
    ],
  });
  const like = missing('Leader Celebrates Departure, Says Group Has No Plans To Attack Homeland');
  const otherIssue = missing('Leader Celebrates Departure, Says No Plans To Attack Homeland', {
    issues: ['2022-01'],
  });
  const unlike = missing('Railway Opens');
  const entries = missingRegister(
    [lost, like, otherIssue, unlike],
    [madeReference({ title: 'Railway opens' }), madeReference({ title: 'Railway Opens', kind: 'other' })],
  );
  expect(entries.map(({ perhaps }) => perhaps)).toEqual([[like.title], [lost.title], [], []]);
  expect(entries[0]?.places).toEqual([
    { article: 'a', footnotes: ['i', 'iv'] },
    { article: 'b', footnotes: ['ii'] },
  ]);
  expect(entries[3]?.wordings).toEqual(['Railway Opens', 'Railway opens']);
  const found = (text: string, piece: string | null = null) =>
    filterMissing(entries, { text, piece }, titleOf).map(({ title }) => title);
  expect(found('railway doe')).toEqual(['Railway Opens']);
  expect(found('', 'b')).toEqual([lost.title]);
  expect(found('railway', 'b')).toEqual([]);
});

test('the filter in words', () => {
  const words = (part: Partial<ReferenceFilter>) =>
    describeReferenceFilter({ ...ALL_REFERENCES, ...part }, titleOf);
  expect(words({ text: ' x ', held: 'missing', piece: 'a', at: 'b' })).toEqual([
    'words: x',
    'cited: Missing',
    'citing piece: Title of a',
  ]);
  expect(words({ held: 'lent' })).toEqual(['cited: lent']);
  expect([
    isReferenceFilterNarrowed({ ...ALL_REFERENCES, at: 'a' }),
    isReferenceFilterNarrowed({ ...ALL_REFERENCES, held: 'other' }),
  ]).toEqual([false, true]);
});
