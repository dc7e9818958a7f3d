import { wordAt, wordsAt } from '../model/article-table.ts';
import type { LinkKind } from '../model/citation.ts';
import type { CitedSource } from '../model/citing-piece.ts';
import { isPartialDate, type PartialDate } from '../model/partial-date.ts';
import { TableFault } from './table-fault.ts';
import { columnOf, listWords } from './table-of.ts';
import type { Reader } from './table-reader.ts';
import type { Writer } from './table-writer.ts';
import { readColumn, readKnown, readLists, writeColumn, writeLists } from './word-blocks.ts';

/** What sources and works in footnotes both have. */
export type Cited = Pick<CitedSource, 'authors' | 'date' | 'dateText' | 'line' | 'link' | 'url'>;

const LINKS = ['direct', 'shortened', 'none'] as const satisfies readonly LinkKind[];

/** A text or none for each item. */
export function writeOptional<Item>(
  writer: Writer,
  items: readonly Item[],
  textOf: (item: Item) => string | null,
): void {
  writeColumn(writer, columnOf(items, textOf));
}

export function readOptional(reader: Reader, place: string, count: number): (at: number) => string | null {
  const column = readColumn(reader, place, count, 1);
  return (at) => wordAt(column, at) ?? null;
}

/** Some texts for each item. */
export function writeTextLists<Item>(
  writer: Writer,
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
): void {
  writeLists(writer, listWords(items.map(textsOf)));
}

export function readTextLists(
  reader: Reader,
  place: string,
  count: number,
): (at: number) => readonly string[] {
  const lists = readLists(reader, place, count);
  return (at) => wordsAt(lists, at);
}

function readDates(reader: Reader, count: number): (at: number) => PartialDate | null {
  const { words, codes } = readColumn(reader, 'dates', count, 1);
  const dates = words.map((word) => {
    if (isPartialDate(word)) return word;
    throw new TableFault('the words of dates', JSON.stringify(word), 'YYYY, YYYY-MM or YYYY-MM-DD');
  });
  return (at) => dates[codes[at] ?? dates.length] ?? null;
}

export function writeCited(writer: Writer, cited: readonly Cited[]): void {
  writer.deltas(cited.map(({ line }) => line));
  writer.ints(columnOf(cited, ({ link }) => link, LINKS).codes);
  writeTextLists(writer, cited, ({ authors }) => authors);
  writeOptional(writer, cited, ({ date }) => date);
  writeOptional(writer, cited, ({ dateText }) => dateText);
  writeOptional(writer, cited, ({ url }) => url);
}

export function readCited(reader: Reader, count: number): (at: number) => Cited {
  const lines = reader.deltas('lines', { count });
  const links = readKnown(reader, 'links', count, LINKS);
  const authorsAt = readTextLists(reader, 'authors', count);
  const dateAt = readDates(reader, count);
  const dateTextAt = readOptional(reader, 'dates as printed', count);
  const urlAt = readOptional(reader, 'addresses', count);
  return (at) => ({
    line: lines[at] ?? 0,
    link: wordAt(links, at) ?? 'none',
    authors: authorsAt(at),
    date: dateAt(at),
    dateText: dateTextAt(at),
    url: urlAt(at),
  });
}
