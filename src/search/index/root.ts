import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readWordList, writeWordList } from './word-list.ts';

/** What has to be known before anything can be looked up. */
export type Root = {
  /** How many documents there are. */
  readonly documents: number;
  /** The first word of every file of words. */
  readonly firstWords: readonly string[];
  /** Beginnings that have a list of their own, and of each which file it is in. */
  readonly beginnings: readonly string[];
  readonly beginningFiles: Uint32Array;
  /** For every file of words by their length: the shortest in it. */
  readonly spellingLengths: Uint32Array;
};

export function writeRoot(root: Root): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.number(root.documents);
  writeWordList(writer, root.firstWords);
  writeWordList(writer, root.beginnings);
  for (const file of root.beginningFiles) writer.number(file);
  writer.number(root.spellingLengths.length);
  for (const length of root.spellingLengths) writer.number(length);
  return writer.bytes();
}

export function readRoot(bytes: Uint8Array): Root {
  const reader = new ByteReader(bytes);
  const documents = reader.number();
  const firstWords = readWordList(reader);
  const beginnings = readWordList(reader);
  return {
    documents,
    firstWords,
    beginnings,
    beginningFiles: reader.numbers(beginnings.length),
    spellingLengths: reader.numbers(reader.number()),
  };
}
