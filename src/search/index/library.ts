import { ByteReader } from './byte-reader.ts';
import { IndexFault } from './index-fault.ts';
import {
  beginningsFile,
  namesFile,
  positionsFile,
  ROOT_FILE,
  spellingsFile,
  wordsFile,
} from './index-files.ts';
import { type NameList, readNames } from './name-list.ts';
import type { Postings } from './posting.ts';
import { type Root, readRoot } from './root.ts';
import { lowerBound, readWordList } from './word-list.ts';
import { readWordShard, type WordShard } from './word-shard.ts';

/** Fetches a file of the index by its name and unpacks it. May fail, and is then asked again. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** A word of the index and where to find all that is known of it. */
export type Entry = {
  readonly word: string;
  readonly shard: WordShard;
  readonly file: number;
  readonly at: number;
};

/** An index of which files are read when they are needed, each once. */
export type Library = {
  readonly root: Root;
  readonly findWord: (word: string) => Promise<Entry | null>;
  /** Every word that begins so. */
  readonly findWords: (beginning: string) => Promise<readonly Entry[]>;
  /** Whether the index keeps a list of the documents that have a word that begins so. */
  readonly hasBeginning: (beginning: string) => boolean;
  /** That list. */
  readonly findBeginning: (beginning: string) => Promise<Postings | null>;
  readonly readPositions: (file: number, part: number) => Promise<Uint8Array>;
  readonly readNames: (kind: string) => Promise<NameList>;
  /** All words of these lengths, and perhaps of others, in several lists. */
  readonly findSpellings: (shortest: number, longest: number) => Promise<readonly (readonly string[])[]>;
};

/** Tells which file is at fault. */
function decodeFile<T>(name: string, bytes: Uint8Array, decode: (bytes: Uint8Array) => T): T {
  try {
    return decode(bytes);
  } catch (error) {
    if (!(error instanceof IndexFault)) throw error;
    throw new IndexFault(error.place, error.found, error.expected, name);
  }
}

/** Reads every file once, those that could not be read again. */
function keepRead<T>(readFile: ReadFile, decode: (bytes: Uint8Array) => T): (name: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const fresh = readFile(name).then((bytes) => decodeFile(name, bytes, decode));
    kept.set(name, fresh);
    fresh.catch(() => kept.delete(name));
    return fresh;
  };
}

/** Of the files that each begin with one of the sorted words, that which `word` is in if any. */
const fileOf = (firstWords: readonly string[], word: string): number =>
  firstWords[lowerBound(firstWords, word)] === word
    ? lowerBound(firstWords, word)
    : Math.max(0, lowerBound(firstWords, word) - 1);

/** After every word that begins so: no letter comes after this one. */
const endOf = (beginning: string): string => `${beginning}\uffff`;

function entryAt(shard: WordShard, file: number, at: number): Entry {
  return { word: shard.words[at] ?? '', shard, file, at };
}

export async function openLibrary(readFile: ReadFile): Promise<Library> {
  const root = decodeFile(ROOT_FILE, await readFile(ROOT_FILE), readRoot);
  const readShard = keepRead(readFile, readWordShard);
  const readList = keepRead(readFile, readNames);
  const readBytes = keepRead(readFile, (bytes) => bytes);
  const readSpellings = keepRead(readFile, (bytes) => readWordList(new ByteReader(bytes)));
  const { firstWords, beginnings, spellingLengths } = root;

  async function findWords(beginning: string): Promise<readonly Entry[]> {
    if (firstWords.length === 0) return [];
    const [first, last] = [fileOf(firstWords, beginning), fileOf(firstWords, endOf(beginning))];
    const files = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const shards = await Promise.all(files.map((file) => readShard(wordsFile(file))));
    return shards.flatMap((shard, i) => {
      const [from, to] = [lowerBound(shard.words, beginning), lowerBound(shard.words, endOf(beginning))];
      return Array.from({ length: to - from }, (_, at) => entryAt(shard, first + i, from + at));
    });
  }

  return {
    root,
    findWords,
    findWord: async (word) => {
      if (firstWords.length === 0) return null;
      const file = fileOf(firstWords, word);
      const shard = await readShard(wordsFile(file));
      const at = lowerBound(shard.words, word);
      return shard.words[at] === word ? entryAt(shard, file, at) : null;
    },
    hasBeginning: (beginning) => beginnings[lowerBound(beginnings, beginning)] === beginning,
    findBeginning: async (beginning) => {
      const known = lowerBound(beginnings, beginning);
      if (beginnings[known] !== beginning) return null;
      const shard = await readShard(beginningsFile(root.beginningFiles[known] ?? 0));
      const at = lowerBound(shard.words, beginning);
      return shard.words[at] === beginning ? shard.postingsAt(at) : null;
    },
    readPositions: (file, part) => readBytes(positionsFile(file, part)),
    readNames: (kind) => readList(namesFile(kind)),
    findSpellings: async (shortest, longest) => {
      const files = [...spellingLengths.keys()].filter(
        (file) =>
          (spellingLengths[file] ?? 0) <= longest &&
          (spellingLengths[file + 1] ?? Number.POSITIVE_INFINITY) > shortest,
      );
      return Promise.all(files.map((file) => readSpellings(spellingsFile(file))));
    },
  };
}
