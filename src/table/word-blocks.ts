import type { WordColumn, WordLists } from '../model/article-table.ts';
import { lengthsOf, offsetsOf, sumOf } from './codes.ts';
import { TableFault } from './table-fault.ts';
import type { Reader } from './table-reader.ts';
import type { Writer } from './table-writer.ts';

/** The words of a column come before its codes. */
export function writeColumn(writer: Writer, { words, codes }: WordColumn): void {
  writer.texts(words);
  writer.deltas(codes);
}

function readWords(reader: Reader, place: string): readonly string[] {
  const words = reader.texts(`the words of ${place}`).list();
  if (new Set(words).size < words.length)
    throw new TableFault(`the words of ${place}`, 'a word twice', 'every word once');
  return words;
}

/** `spare` codes after the last word are no fault. */
export function readColumn(reader: Reader, place: string, count: number, spare = 0): WordColumn {
  const words = readWords(reader, place);
  return { words, codes: reader.deltas(place, { count, below: words.length + spare }) };
}

/** A column whose words are known to reader and writer. */
export function readKnown<Word extends string>(
  reader: Reader,
  place: string,
  count: number,
  words: readonly Word[],
): WordColumn<Word> {
  return { words, codes: reader.ints(place, { count, below: words.length }) };
}

export function writeLists(writer: Writer, { words, codes, offsets }: WordLists): void {
  writer.texts(words);
  writer.ints(lengthsOf(offsets));
  writer.ints(codes);
}

export function readLists(reader: Reader, place: string, count: number): WordLists {
  const words = readWords(reader, place);
  const lengths = reader.ints(`how many ${place} each has`, { count });
  const codes = reader.ints(place, { count: sumOf(lengths), below: words.length });
  return { words, codes, offsets: offsetsOf(lengths) };
}
