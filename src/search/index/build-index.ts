import { FACTS, type SearchDocument } from '../document.ts';
import { foldedWords } from '../words.ts';
import { findBeginnings } from './beginnings.ts';
import { ByteWriter } from './byte-writer.ts';
import { finishList } from './finish-list.ts';
import {
  beginningsFile,
  namesFile,
  positionsFile,
  ROOT_FILE,
  spellingsFile,
  wordsFile,
} from './index-files.ts';
import { writeNames } from './name-list.ts';
import { packFile } from './pack.ts';
import { writeRoot } from './root.ts';
import { splitSpellings } from './spellings.ts';
import { createTallies, type WordTallies } from './tally-words.ts';
import { writeWordList } from './word-list.ts';
import { FILE_SIZE, type FinishedWord, splitWords, writeShard } from './write-shards.ts';

/** Kinds of names: the title is a text, and a year is a name here. */
export const NAMED = [...FACTS.filter((fact) => fact !== 'title'), 'year'] as const;

type Named = (typeof NAMED)[number];
type Files = Map<string, Uint8Array<ArrayBuffer>>;

function namesOf(document: SearchDocument, kind: Named): readonly string[] {
  if (kind === 'year') return document.year === null ? [] : [String(document.year)];
  return document.facts[kind];
}

function createNames() {
  const kinds = new Map(NAMED.map((kind) => [kind, new Map<string, number[]>()]));
  const add = (document: SearchDocument, at: number): void => {
    for (const [kind, names] of kinds) {
      for (const name of new Set(namesOf(document, kind).map((one) => foldedWords(one).join(' ')))) {
        const known = names.get(name);
        if (known === undefined) names.set(name, [at]);
        else known.push(at);
      }
    }
  };
  return { kinds, add };
}

function finishWords({ words, weights }: WordTallies): readonly FinishedWord[] {
  const average = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const sorted = [...words].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([word, tally]) => ({
    word,
    positions: tally.positions.bytes(),
    ...finishList(tally, weights, average),
  }));
}

function addWords(files: Files, shards: readonly (readonly FinishedWord[])[], fileSize: number): void {
  for (const [shard, words] of shards.entries()) {
    const { list, positions } = writeShard(words, fileSize);
    files.set(wordsFile(shard), list);
    for (const [part, bytes] of positions.entries()) files.set(positionsFile(shard, part), bytes);
  }
}

function addSpellings(files: Files, words: readonly FinishedWord[], fileSize: number): Uint32Array {
  const spellings = words.map(({ word }) => word);
  const parts = splitSpellings(spellings, fileSize);
  for (const [file, { words: spelt }] of parts.entries()) {
    const writer = new ByteWriter();
    writeWordList(writer, spelt);
    files.set(spellingsFile(file), writer.bytes());
  }
  return Uint32Array.from(parts, ({ shortest }) => shortest);
}

/** A number that other contents hardly have (FNV-1a). */
function fingerprint(files: Files): number {
  let hash = 0x811c9dc5;
  for (const bytes of files.values()) for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The files of an index of these documents, not yet packed. */
function writeIndex(documents: Iterable<SearchDocument>, fileSize: number): Files {
  const tallies = createTallies();
  const names = createNames();
  for (const document of documents) {
    tallies.add(document.fields);
    names.add(document, tallies.weights.length - 1);
  }
  const files: Files = new Map();
  const count = tallies.weights.length;
  const words = finishWords(tallies);
  const shards = splitWords(words, fileSize);
  addWords(files, shards, fileSize);
  const beginnings = splitWords(findBeginnings(words, count, fileSize), fileSize);
  for (const [file, part] of beginnings.entries()) {
    files.set(beginningsFile(file), writeShard(part, fileSize).list);
  }
  const spellingLengths = addSpellings(files, words, fileSize);
  for (const [kind, known] of names.kinds) files.set(namesFile(kind), writeNames(known));
  const root = writeRoot({
    documents: count,
    firstWords: shards.map(([first]) => first?.word ?? ''),
    beginnings: beginnings.flat().map(({ word }) => word),
    beginningFiles: Uint32Array.from(beginnings.flatMap((part, file) => part.map(() => file))),
    spellingLengths,
  });
  return files.set(ROOT_FILE, root);
}

/**
 * The files of a search index by their names; a document is known in it by its place in the order given. They are read again and
 * again: the same documents give the same bytes. `fileSize` is about how long a file is before it is packed.
 */
export async function buildIndex(
  documents: Iterable<SearchDocument>,
  fileSize = FILE_SIZE,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const files = writeIndex(documents, fileSize);
  const build = fingerprint(files);
  const packed: Files = new Map();
  for (const [name, bytes] of files) packed.set(name, await packFile(build, bytes));
  return packed;
}
