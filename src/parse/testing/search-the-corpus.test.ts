import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SearchDocument, toDocument } from '../../search/document.ts';
import { fold } from '../../search/fold.ts';
import { createFinder } from '../../search/testing/open-documents.ts';
import { NO_EDITORIAL } from '../editorial.ts';
import { buildCorpus } from '../index.ts';

// Beside the parser, because search must not import it, and the real corpus is what it makes.
const RAW = readFileSync(new URL('../../../corpus/oe-watch.txt', import.meta.url), 'utf8');
const CORPUS = buildCorpus(
  [{ file: 'oe-watch.txt', text: RAW, bytes: 0, sha256: '' }],
  NO_EDITORIAL,
  () => undefined,
);
const DOCUMENTS = CORPUS.articles.map((article) =>
  toDocument(article, CORPUS.pieces.find(({ id }) => id === article.id) ?? null, CORPUS.taxonomy),
);
const find = await createFinder(DOCUMENTS);
const idsOf = async (typed: string): Promise<readonly string[]> =>
  (await find(typed)).hits.map(({ id }) => id).sort();

const textsOf = ({ fields }: SearchDocument): readonly string[] => Object.values(fields).flat();

/** Words by a rule of its own: runs of letters and digits, `’s` taken off, `d’` split off, other apostrophes dropped. */
function plainly(text: string): string {
  const words = fold(text)
    .replace(/(?<=[\p{L}\p{N}])'+s(?![\p{L}\p{N}'])/gu, ' ')
    .replace(/(?<![\p{L}\p{N}'])([cdjlmnst]|qu)'+(?=[\p{L}\p{N}]['\p{L}\p{N}])/gu, '$1 ')
    .replace(/(?<=[\p{L}\p{N}])'+(?=[\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words.trim()} `;
}

const PLAIN = DOCUMENTS.map((document) => ({ id: document.id, texts: textsOf(document).map(plainly) }));
const bruteForce = (phrase: string): readonly string[] =>
  PLAIN.filter(({ texts }) => texts.some((text) => text.includes(` ${phrase} `)))
    .map(({ id }) => id)
    .sort();

/** One to five words that stand in a row somewhere, or, now and then, nowhere. */
const anyPhrase = fc
  .tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .map(([text, at, length, swap]) => {
    const all = PLAIN.flatMap(({ texts }) => texts);
    const words = (all[text % all.length] ?? '').trim().split(' ');
    const start = at % words.length;
    const run = words.slice(start, start + length);
    return (swap === 0 ? run.toReversed() : run).join(' ');
  });

test('words and phrases are found in the articles where reading everything finds them', async () => {
  await fc.assert(
    fc.asyncProperty(anyPhrase, async (phrase) => {
      const expected = bruteForce(phrase);
      expect(await idsOf(`"${phrase}"`)).toEqual(expected);
      const others = DOCUMENTS.map(({ id }) => id).filter((id) => !expected.includes(id));
      expect(await idsOf(`-"${phrase}"`)).toEqual(others.sort());
    }),
    { numRuns: 500 },
  );
});

test('words all of which are asked for, or any of which', async () => {
  await fc.assert(
    fc.asyncProperty(anyPhrase, anyPhrase, async (one, other) => {
      const [first, second] = [bruteForce(one), bruteForce(other)];
      expect(await idsOf(`"${one}" "${other}"`)).toEqual(first.filter((id) => second.includes(id)));
      expect(await idsOf(`"${one}" OR "${other}"`)).toEqual([...new Set([...first, ...second])].sort());
    }),
    { numRuns: 200 },
  );
});

test('every word is found by its beginning, and its letters are marked', async () => {
  const words = [...new Set(PLAIN.flatMap(({ texts }) => texts.flatMap((text) => text.trim().split(' '))))];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...words), fc.nat(10), async (word, cut) => {
      const beginning = word.slice(0, 1 + cut);
      const expected = PLAIN.filter(({ texts }) => texts.some((text) => text.includes(` ${beginning}`))).map(
        ({ id }) => id,
      );
      expect(await idsOf(beginning)).toEqual(expected.sort());
      for (const { snippet } of (await find(beginning)).hits) {
        for (const [start, end] of snippet?.marks ?? []) {
          expect(plainly(snippet?.text.slice(start, end) ?? '').trim()).toBe(beginning);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('the questions of the specification', async () => {
  const quoted = (await find('"came to power through coups"')).hits;
  expect(quoted).toHaveLength(1);
  expect(quoted[0]?.snippet?.field).toBe('excerpt');
  expect(await idsOf('Traore')).toEqual(await idsOf('Traoré'));
  expect((await idsOf('Traore')).length).toBeGreaterThan(0);
  expect((await idsOf('الجزائر')).length).toBeGreaterThan(0);
  expect(await idsOf('-syria')).toHaveLength(DOCUMENTS.length - (await idsOf('syria')).length);
});
