import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDocument } from '../testing/plain-document.ts';
import { foldedWords, readWords } from '../words.ts';
import { buildIndex } from './build-index.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { IndexFault } from './index-fault.ts';
import { readNames, writeNames } from './name-list.ts';
import { packFile, unpackFile } from './pack.ts';
import { readRoot, writeRoot } from './root.ts';
import { lowerBound, readWordList, writeWordList } from './word-list.ts';

const sortedWords = fc
  .uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), { maxLength: 40 })
  .map((words) => words.sort());

test('numbers and texts come back as they were written', () => {
  const part = fc.oneof(
    fc.nat(300),
    fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const writer = new ByteWriter();
      for (const one of parts) typeof one === 'number' ? writer.number(one) : writer.text(one);
      const reader = new ByteReader(writer.bytes());
      expect(parts.map((one) => (typeof one === 'number' ? reader.number() : reader.text()))).toEqual(parts);
      expect(reader.at).toBe(writer.length);
    }),
  );
});

test('numbers that are passed over are those that would have been read', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(9), (numbers, last) => {
      const writer = new ByteWriter();
      for (const one of [...numbers, last]) writer.number(one);
      const reader = new ByteReader(writer.bytes());
      reader.skipNumbers(numbers.length);
      expect(reader.number()).toBe(last);
    }),
  );
});

test('lists of words and names, and the root, come back as they were written', () => {
  fc.assert(
    fc.property(sortedWords, fc.array(fc.nat(9), { maxLength: 9 }), (words, lengths) => {
      const writer = new ByteWriter();
      writeWordList(writer, words);
      expect(readWordList(new ByteReader(writer.bytes()))).toEqual(words);
      const root = {
        documents: lengths.length,
        firstWords: words,
        beginnings: words,
        beginningFiles: Uint32Array.from(words, (_, at) => at),
        spellingLengths: Uint32Array.from(lengths),
      };
      expect(readRoot(writeRoot(root))).toEqual(root);
      const names = new Map(
        words.map((word, at) => [word, [...new Set([at, ...lengths])].sort((a, b) => a - b)]),
      );
      expect(
        readNames(writeNames(names)).map(({ words: [...name], documents }) => [
          name.map(({ word }) => word).join(' '),
          [...documents],
        ]),
      ).toEqual([...names]);
    }),
  );
});

test('the lower bound of a word is the first that does not come before it', () => {
  fc.assert(
    fc.property(sortedWords, fc.string({ maxLength: 4 }), (words, word) => {
      const found = words.findIndex((one) => one >= word);
      expect(lowerBound(words, word)).toBe(found < 0 ? words.length : found);
    }),
  );
});

test('the quick reading of words is the thorough one', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('', '’s', ' d’or', 'l’x'),
      (one, two) => {
        expect(foldedWords(one + two)).toEqual(readWords(one + two).map(({ word }) => word));
      },
    ),
    { numRuns: 500 },
  );
});

const PACKED = await packFile(
  7,
  Uint8Array.from({ length: 500 }, (_, at) => (at * at) % 251),
);
const faultOf = async (bytes: Uint8Array): Promise<unknown> =>
  unpackFile(Uint8Array.from(bytes)).catch((error: unknown) => error);

test('a file comes back as it was packed', async () => {
  const { build, bytes } = await unpackFile(PACKED);
  expect([build, bytes[10], bytes.length]).toEqual([7, 100, 500]);
});

test('a file that is cut short, changed or of another kind is not taken for whole', async () => {
  for (let length = 0; length < PACKED.length; length += 7) {
    expect(await faultOf(PACKED.subarray(0, length))).toBeInstanceOf(IndexFault);
  }
  for (let at = 12; at < PACKED.length; at += 11) {
    const changed = PACKED.map((byte, i) => (i === at ? byte ^ 0x55 : byte));
    expect(await faultOf(changed)).toBeInstanceOf(IndexFault);
  }
  const other = PACKED.map((byte, at) => (at === 7 ? 0x39 : byte));
  expect(await faultOf(other)).toMatchObject({ place: 'the first bytes', found: '“OEWFIND9”' });
});

test('numbers that end too soon, and lists that hold less than they say, are faults', () => {
  expect(() => new ByteReader(Uint8Array.of(0x80)).number()).toThrow(IndexFault);
  expect(() => new ByteReader(Uint8Array.of(5, 1)).text()).toThrow(IndexFault);
  expect(() => new ByteReader(Uint8Array.of(1)).numbers(2 ** 31)).toThrow(IndexFault);
  expect(() => new ByteReader(Uint8Array.of(1, 0x80)).skipNumbers(2)).toThrow(IndexFault);
  expect(() => readWordList(new ByteReader(Uint8Array.of(1, 0, 1, 2, 97, 98)))).toThrow(IndexFault);
  expect(() => readRoot(Uint8Array.of(1, 9))).toThrow(IndexFault);
});

test('the same documents give the same files, other ones another build', async () => {
  const build = (text: string) => buildIndex([plainDocument('a', { fields: { title: [text] } })]);
  const [one, same, other] = [await build('a b'), await build('a b'), await build('a c')];
  expect([...one]).toEqual([...same]);
  const rootOf = (files: typeof one) => unpackFile(files.get('root.bin') ?? new Uint8Array());
  expect((await rootOf(one)).build).not.toBe((await rootOf(other)).build);
});
