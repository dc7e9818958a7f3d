import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linksOf } from '../model/article-links.ts';
import type { FootnoteReference } from '../model/footnote-reference.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { type Problem, SEVERITIES } from '../model/problem.ts';
import { plainArticle } from '../model/testing/plain-article.ts';
import { articlesOf } from './articles-of.ts';
import { decodeLinks, encodeLinks } from './link-part.ts';
import { makeListFiles } from './list-files.ts';
import { MARKS, unpackPart } from './pack.ts';
import { decodeProblems, encodeProblems } from './problem-part.ts';
import { decodeReferences, encodeReferences } from './reference-part.ts';
import { TableFault } from './table-fault.ts';

const IDS = ['2024-04-15-drones', 'élan', 'سپاه', 'last'];
const ARTICLES = IDS.map((id) => plainArticle(id, {}));
const articles = articlesOf(ARTICLES);

const plain = { noNullPrototype: true };
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', 'سپاه', '“𝄞”', 'Daily'),
);
const optional = fc.option(text);
const article = fc.constantFrom(...IDS);
const line = fc.nat(1e6);

const reference: fc.Arbitrary<FootnoteReference> = fc.record(
  {
    article,
    target: fc.option(article),
    kind: fc.constantFrom('oe-watch', 'other'),
    resolution: fc.constantFrom('same-title', 'no-such-title', 'elsewhere'),
    start: fc.nat(5000),
    end: fc.nat(5000),
    line,
    link: fc.constantFrom('direct', 'shortened', 'none'),
    authors: fc.array(text, { maxLength: 3 }),
    date: fc.option(fc.constantFrom('2024', '2024-02-29') as fc.Arbitrary<PartialDate>),
    dateText: optional,
    url: optional,
    footnote: text,
    title: text,
    publication: optional,
    issue: optional,
    sentence: optional,
  },
  plain,
);

const problem: fc.Arbitrary<Problem> = fc.record(
  {
    file: text,
    line,
    kind: text,
    severity: fc.constantFrom(...SEVERITIES),
    article: fc.option(article),
    message: text,
  },
  plain,
);

const outlet = fc.record(
  { name: text, citations: fc.array(fc.record({ article, source: fc.nat(9) }, plain), { maxLength: 6 }) },
  plain,
);

const lists = fc.record({
  references: fc.array(reference, { maxLength: 6 }),
  problems: fc.array(problem, { maxLength: 6 }),
  outlets: fc.array(
    outlet.map((one) => ({ ...one, hosts: [], descriptors: [], languages: [] })),
    { maxLength: 4 },
  ),
});

test('references, problems and links come back the same', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (given) => {
      const files = await makeListFiles({ ...given, articles: ARTICLES });
      const [references, problems, links] = await Promise.all([
        unpackPart(MARKS.references, files.references),
        unpackPart(MARKS.problems, files.problems),
        unpackPart(MARKS.links, files.links),
      ]);
      expect(decodeReferences(references, articles)).toEqual(given.references);
      expect(decodeProblems(problems, articles)).toEqual(given.problems);
      expect(decodeLinks(links, articles)).toEqual(linksOf(given));
    }),
  );
});

test('links are of articles of the corpus, an outlet’s each once', () => {
  const cites = { article: 'last', source: 1 };
  const links = linksOf({
    references: [
      { article: 'last', target: 'élan' },
      { article: 'last', target: null },
    ],
    outlets: [{ name: 'RT', citations: [cites, { ...cites, source: 2 }] }],
  });
  expect(links).toEqual({
    references: [{ article: 'last', target: 'élan' }],
    outlets: [{ name: 'RT', citations: [{ article: 'last' }] }],
  });
});

test('bytes that end early, go on or are changed are refused or read as another list, never past their end', () => {
  const [given] = fc.sample(lists, { numRuns: 60, seed: 3 }).filter((one) => one.references.length > 2);
  if (given === undefined) throw new Error('No list to try');
  const cases = [
    [encodeReferences(given.references, articles), decodeReferences],
    [encodeProblems(given.problems, articles), decodeProblems],
    [encodeLinks(linksOf(given), articles), decodeLinks],
  ] as const;
  for (const [bytes, read] of cases) {
    for (let length = 0; length < bytes.length; length++)
      expect(() => read(bytes.slice(0, length), articles)).toThrow(TableFault);
    expect(() => read(Uint8Array.of(...bytes, 0), articles)).toThrow(TableFault);
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x81;
      try {
        read(changed, articles);
      } catch (error) {
        expect(error).toBeInstanceOf(TableFault);
      }
    }
  }
});

test('an article that is none of the corpus is no link of it', () => {
  const stray = { references: [{ article: 'last', target: 'stray' }], outlets: [] };
  expect(() => encodeLinks(stray, articles)).toThrow('stray');
});
