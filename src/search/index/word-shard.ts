import { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { IndexFault } from './index-fault.ts';
import type { Postings } from './posting.ts';
import { readWordList, writeWordList } from './word-list.ts';

/** Where a file of positions begins: at this word's document, and at which byte of the positions of all the shard's words. */
export type Cut = { readonly word: number; readonly posting: number; readonly offset: number };

/** A word to write; `gaps` and `values` are those of its postings. */
export type ShardWord = {
  readonly word: string;
  readonly count: number;
  readonly gaps: Uint8Array;
  readonly values: Uint8Array;
  /** Bytes of its positions. */
  readonly positions: number;
};

/** Words in their order and the documents that have them. Like things lie together: so they pack best. */
export function writeWordShard(writer: ByteWriter, words: readonly ShardWord[], cuts: readonly Cut[]): void {
  writeWordList(
    writer,
    words.map(({ word }) => word),
  );
  for (const { count } of words) writer.number(count);
  for (const { positions } of words) writer.number(positions);
  writer.number(cuts.length);
  for (const { word, posting, offset } of cuts) for (const one of [word, posting, offset]) writer.number(one);
  for (const { gaps } of words) writer.append(gaps);
  for (const { values } of words) writer.append(values);
}

export type WordShard = {
  readonly words: readonly string[];
  /** How many documents have the word that stands at a position of `words`. */
  readonly counts: Uint32Array;
  readonly postingsAt: (at: number) => Postings;
  readonly cuts: readonly Cut[];
  /** Offset of every word's positions among those of all words, and at last where they end. */
  readonly positionStarts: Uint32Array;
};

/** Sums of all before: one more than there are lengths. */
function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return starts;
}

function readGaps(bytes: Uint8Array, at: number, documents: Uint32Array): void {
  const reader = new ByteReader(bytes, at);
  let document = 0;
  for (let i = 0; i < documents.length; i++) {
    document += reader.number();
    documents[i] = document;
  }
}

export function readWordShard(bytes: Uint8Array): WordShard {
  const reader = new ByteReader(bytes);
  const words = readWordList(reader);
  const counts = reader.numbers(words.length);
  const positionStarts = startsOf(reader.numbers(words.length));
  const flat = reader.numbers(3 * reader.number());
  const cuts = Array.from({ length: flat.length / 3 }, (_, at): Cut => {
    const [word = 0, posting = 0, offset = 0] = flat.subarray(3 * at, 3 * at + 3);
    return { word, posting, offset };
  });
  const gapStarts = new Uint32Array(words.length);
  for (const [at, count] of counts.entries()) {
    gapStarts[at] = reader.at;
    reader.skipNumbers(count);
  }
  const valueStarts = startsOf(counts);
  const values = reader.take(valueStarts[words.length] ?? 0);
  if (reader.at !== bytes.length)
    throw new IndexFault('the end of a list of words', `${bytes.length} bytes`, `${reader.at}`);
  const postingsAt = (at: number): Postings => {
    const documents = new Uint32Array(counts[at] ?? 0);
    readGaps(bytes, gapStarts[at] ?? 0, documents);
    return { documents, values: values.subarray(valueStarts[at], valueStarts[at + 1]) };
  };
  return { words, counts, postingsAt, cuts, positionStarts };
}
