import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { FinishedList } from './finish-list.ts';
import { skipRecord } from './position-record.ts';
import { type Cut, type ShardWord, writeWordShard } from './word-shard.ts';

/** A word to be written with all that belongs to it. */
export type FinishedWord = FinishedList & { readonly word: string; readonly positions: Uint8Array };

export type Shard = {
  readonly list: Uint8Array<ArrayBuffer>;
  readonly positions: readonly Uint8Array<ArrayBuffer>[];
};

/** Bytes of a file before it is packed to about two thirds: what a slow line brings in the time of a request's way there and back. */
export const FILE_SIZE = 24_000;

/** Positions of word after word in files of bounded size; one ends only where a document's do. */
class PositionFiles {
  readonly cuts: Cut[] = [];
  readonly #files: ByteWriter[] = [];
  #file = new ByteWriter();
  #offset = 0;
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  #cut(word: number, posting: number): void {
    this.#file = new ByteWriter();
    this.#files.push(this.#file);
    this.cuts.push({ word, posting, offset: this.#offset });
  }

  #append(bytes: Uint8Array): void {
    this.#file.append(bytes);
    this.#offset += bytes.length;
  }

  #addInParts(at: number, { positions, values }: FinishedWord): void {
    const reader = new ByteReader(positions);
    for (const [posting, value] of values.entries()) {
      if (this.#file.length >= this.#size) this.#cut(at, posting);
      const start = reader.at;
      skipRecord(reader, value);
      this.#append(positions.subarray(start, reader.at));
    }
  }

  add(at: number, word: FinishedWord): void {
    if (word.positions.length === 0) return;
    if (this.#files.length === 0 || this.#file.length >= this.#size) this.#cut(at, 0);
    if (this.#file.length + word.positions.length <= this.#size) this.#append(word.positions);
    else this.#addInParts(at, word);
  }

  files(): readonly Uint8Array<ArrayBuffer>[] {
    return this.#files.map((file) => file.bytes());
  }
}

/** Words that lie in one file, and the files of their positions. */
export function writeShard(words: readonly FinishedWord[], fileSize: number): Shard {
  const files = new PositionFiles(fileSize);
  for (const [at, word] of words.entries()) files.add(at, word);
  const list = new ByteWriter();
  const written = words.map((word): ShardWord => ({ ...word, positions: word.positions.length }));
  writeWordShard(list, written, files.cuts);
  return { list: list.bytes(), positions: files.files() };
}

const sizeOf = ({ word, count, gaps }: FinishedWord): number => word.length + gaps.length + count;

/** Neighbours together, as many as a file takes. */
export function splitWords(
  words: readonly FinishedWord[],
  fileSize: number,
): readonly (readonly FinishedWord[])[] {
  const shards: FinishedWord[][] = [];
  let room = 0;
  for (const word of words) {
    const size = sizeOf(word);
    const last = shards.at(-1);
    if (last === undefined || size > room) {
      shards.push([word]);
      room = fileSize - size;
    } else {
      last.push(word);
      room -= size;
    }
  }
  return shards;
}
