import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Citations, QuoteCounts } from '../model/citing-piece.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { plainArticle } from '../model/testing/plain-article.ts';
import { articlesOf } from './articles-of.ts';
import { decodeCitations, encodeCitations } from './citation-part.ts';
import { makeCitationsFile } from './citations-file.ts';
import { MARKS, unpackPart } from './pack.ts';
import { TableFault } from './table-fault.ts';

const IDS = ['2024-04-15-drones', 'élan', 'سپاه', 'last'];
const ARTICLES = IDS.map((id) => plainArticle(id, {}));

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', 'سپاه', '“𝄞”', 'Daily'),
);
const optional = fc.option(text);
const id = fc.constantFrom(...IDS);
const whole = fc.nat(2 ** 31 - 1);
const few = { maxLength: 3 };
const plain = { noNullPrototype: true };

const quotes: fc.Arbitrary<QuoteCounts> = fc.record(
  { verbatim: whole, elided: whole, altered: fc.nat(3), 'not-found': fc.nat(3) },
  plain,
);

const cited = {
  line: fc.nat(1e6),
  link: fc.constantFrom('direct' as const, 'shortened' as const, 'none' as const),
  authors: fc.array(text, few),
  date: fc.option(fc.constantFrom('2024', '2024-02-29', '1999-12') as fc.Arbitrary<PartialDate>),
  dateText: optional,
  url: optional,
};

const source = fc.record(
  {
    ...cited,
    n: whole,
    title: optional,
    translatedTitle: optional,
    language: optional,
    outlet: optional,
    outletDescriptor: optional,
    quotes,
    doubts: fc.array(text, few),
  },
  plain,
);

const descriptor = fc.record(
  {
    text,
    count: whole,
    citations: whole,
    analysis: fc.array(fc.record({ article: id, line: fc.nat(1e6) }, plain), few),
  },
  plain,
);

const citations: fc.Arbitrary<Citations> = fc.record(
  {
    pieces: fc.array(fc.record({ id, sources: fc.array(source, few), unplaced: whole }, plain), few),
    notes: fc.array(
      fc.record({ ...cited, article: id, footnote: text, title: text, publication: optional }, plain),
      few,
    ),
    outlets: fc.array(fc.record({ name: text, descriptors: fc.array(descriptor, few) }, plain), few),
  },
  plain,
);

const articles = articlesOf(ARTICLES);

test('what is packed comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(citations, async (given) => {
      const file = await makeCitationsFile(given, ARTICLES);
      expect(decodeCitations(await unpackPart(MARKS.citations, file), articles)).toEqual(given);
      expect(await makeCitationsFile(structuredClone(given), ARTICLES)).toEqual(file);
    }),
  );
});

test('bytes that end early, go on, or are of other articles are refused; none is read past its end', () => {
  const [given] = fc.sample(citations, { numRuns: 60, seed: 3 }).filter(({ pieces }) => pieces.length > 1);
  const bytes = encodeCitations(given ?? { pieces: [], notes: [], outlets: [] }, articles);
  expect(given).toBeDefined();
  for (let length = 0; length < bytes.length; length++)
    expect(() => decodeCitations(bytes.slice(0, length), articles)).toThrow(TableFault);
  expect(() => decodeCitations(Uint8Array.of(...bytes, 0), articles)).toThrow(TableFault);
  expect(() => decodeCitations(bytes, articlesOf([]))).toThrow(TableFault);
  for (let at = 0; at < bytes.length; at++) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x81;
    try {
      decodeCitations(changed, articles);
    } catch (error) {
      expect(error).toBeInstanceOf(TableFault);
    }
  }
});

test('a piece that is none of the articles is no citation of theirs', () => {
  const stray = { pieces: [{ id: 'stray', sources: [], unplaced: 0 }], notes: [], outlets: [] };
  expect(() => encodeCitations(stray, articles)).toThrow('stray');
});
