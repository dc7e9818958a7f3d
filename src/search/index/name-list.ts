import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readWordList, writeWordList } from './word-list.ts';

/** Names of one kind, as their folded words with a space between, each with the documents that have it. */
export type Names = ReadonlyMap<string, readonly number[]>;

export function writeNames(names: Names): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const sorted = [...names.keys()].sort();
  writeWordList(writer, sorted);
  const lists = sorted.map((name) => names.get(name) ?? []);
  for (const { length } of lists) writer.number(length);
  for (const documents of lists)
    for (const [at, document] of documents.entries()) writer.number(document - (documents[at - 1] ?? 0));
  return writer.bytes();
}

export type NameList = readonly {
  readonly words: readonly { readonly word: string }[];
  readonly documents: Uint32Array;
}[];

export function readNames(bytes: Uint8Array): NameList {
  const reader = new ByteReader(bytes);
  const names = readWordList(reader);
  const counts = reader.numbers(names.length);
  return names.map((name, at) => {
    const documents = reader.numbers(counts[at] ?? 0);
    for (let i = 1; i < documents.length; i++) documents[i] = (documents[i] ?? 0) + (documents[i - 1] ?? 0);
    return { words: name.split(' ').map((word) => ({ word })), documents };
  });
}
