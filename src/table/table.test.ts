import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { AUTHORS_BASES, DATE_BASES, KINDS } from '../model/article-table.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { articlesIn } from './articles-in.ts';
import { MARKS, unpackPart } from './pack.ts';
import { decodeSummary, encodeSummary } from './summary-part.ts';
import { TableFault } from './table-fault.ts';
import { makeTableFiles } from './table-files.ts';
import { tableOf } from './table-of.ts';
import { decodeTexts, encodeTexts } from './text-part.ts';
import { usualId } from './usual-id.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('Drones', 'Élan “vital”', 'سپاه', '\ufeffbom', '2024-04-15 Again', ''),
);
const names = fc.array(text, { maxLength: 4 });
const line = fc.oneof(fc.nat(9), fc.nat(2 ** 31 - 1));
const date = fc.constantFrom(
  '2024',
  '2024-04',
  '2024-04-15',
  '0000',
  '9999-12-31',
) as fc.Arbitrary<PartialDate>;

const article: fc.Arbitrary<Article> = fc.record(
  {
    id: fc.constant(''),
    kind: fc.constantFrom(...KINDS),
    collection: text,
    file: text,
    title: text,
    date: fc.record({
      value: fc.option(date),
      basis: fc.constantFrom(...DATE_BASES),
      evidence: fc.array(fc.record({ line, text }, { noNullPrototype: true }), { maxLength: 2 }),
    }),
    authors: names,
    authorsBasis: fc.constantFrom(...AUTHORS_BASES),
    topics: fc.array(fc.record({ id: text, because: names }, { noNullPrototype: true }), { maxLength: 3 }),
    places: names,
    actors: names,
    systems: names,
    lines: fc.array(fc.tuple(line, line), { maxLength: 3 }),
  },
  { noNullPrototype: true },
);

/** Some have the usual id, others one of their own; no id is there twice. */
const anyArticles: fc.Arbitrary<readonly Article[]> = fc
  .array(fc.tuple(article, fc.boolean()), { maxLength: 12 })
  .map((drawn) => {
    const table = tableOf(drawn.map(([one]) => one));
    const usual = drawn.map(([{ title }], at) => usualId(table, at, title));
    return drawn.map(([one, isUsual], at) => ({
      ...one,
      id: isUsual && usual.indexOf(usual[at] ?? '') === at ? (usual[at] ?? '') : `own ${at}`,
    }));
  });

async function reopen(articles: readonly Article[]) {
  const files = await makeTableFiles(articles);
  const table = decodeSummary(await unpackPart(MARKS.summary, files.summary));
  const texts = decodeTexts(await unpackPart(MARKS.texts, files.texts), table);
  return { table, articles: articlesIn(table, texts) };
}

test('what is packed comes back the same, each article by its position and by its id', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticles, async (articles) => {
      const { table, articles: again } = await reopen(articles);
      expect(table).toEqual(tableOf(articles));
      expect([...again]).toEqual(articles);
      for (const [at, { id, title }] of articles.entries()) {
        expect(again.positionOf(id)).toBe(at);
        expect(again.titleAt(at)).toBe(title);
      }
      expect(again.positionOf('2024-04-15-nobody')).toBeNull();
    }),
  );
});

test('an article is made once, and none beyond the ends', async () => {
  const [one] = fc.sample(article, { numRuns: 1, seed: 1 });
  const { articles } = await reopen([{ ...one, id: 'a' } as Article]);
  expect(articles.at(0)).toBe(articles.at(0));
  for (const position of [-1, 1, 0.5 + 1, Number.NaN]) expect(articles.at(position)).toBeUndefined();
});

test('the same articles give the same bytes', async () => {
  const [articles = []] = fc.sample(anyArticles, { numRuns: 1, seed: 7 });
  expect(await makeTableFiles(articles)).toEqual(await makeTableFiles(structuredClone(articles)));
});

const SAMPLE = fc.sample(anyArticles, { numRuns: 40, seed: 3 }).find(({ length }) => length > 8) ?? [];

describe('damaged bytes', () => {
  test('a file cut short anywhere, or changed so that it says something else, is refused', async () => {
    const { summary } = await makeTableFiles(SAMPLE);
    const whole = await unpackPart(MARKS.summary, summary);
    for (let length = 0; length < summary.length; length++) {
      await expect(unpackPart(MARKS.summary, summary.slice(0, length))).rejects.toBeInstanceOf(TableFault);
    }
    for (let at = 0; at < summary.length; at++) {
      const changed = summary.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const result: unknown = await unpackPart(MARKS.summary, changed).catch((error: unknown) => error);
      // Some bits of what is packed have no meaning.
      if (result instanceof Uint8Array) expect(result).toEqual(whole);
      else expect(result).toBeInstanceOf(TableFault);
    }
  });

  test('unpacked bytes that end early are refused, and changed ones never read past their end', () => {
    const table = tableOf(SAMPLE);
    const parts = [
      { bytes: encodeSummary(table), open: decodeSummary },
      {
        bytes: encodeTexts(SAMPLE, table),
        open: (bytes: Uint8Array<ArrayBuffer>) => decodeTexts(bytes, table),
      },
    ];
    for (const { bytes, open } of parts) {
      for (let length = 0; length < bytes.length; length++)
        expect(() => open(bytes.slice(0, length))).toThrow(TableFault);
      expect(() => open(Uint8Array.of(...bytes, 0))).toThrow(TableFault);
      for (let at = 0; at < bytes.length; at++) {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ 0x81;
        try {
          open(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(TableFault);
        }
      }
    }
  });

  test('a fault names the place, what was found and what was expected', async () => {
    const { summary, texts } = await makeTableFiles(SAMPLE);
    await expect(unpackPart(MARKS.summary, texts)).rejects.toMatchObject({
      place: 'the first bytes',
      found: '"OEWTXT-1"',
      expected: '"OEWSUM-1"',
    });
    await expect(unpackPart(MARKS.summary, summary.slice(0, -1))).rejects.toMatchObject({
      place: 'the packed part',
      expected: 'packed bytes, whole',
    });
  });
});
