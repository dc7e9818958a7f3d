import {
  type ArticleTable,
  AUTHORS_BASES,
  DATE_BASES,
  KINDS,
  type WordColumn,
  type WordLists,
} from '../model/article-table.ts';
import { isPartialDate, type PartialDate } from '../model/partial-date.ts';
import { TableFault } from './table-fault.ts';
import { createReader, type Reader } from './table-reader.ts';
import { createWriter } from './table-writer.ts';
import { readColumn, readKnown, readLists, writeColumn, writeLists } from './word-blocks.ts';

/** The columns as bytes: the same columns give the same bytes. */
export function encodeSummary(table: ArticleTable): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  writer.ints([table.length]);
  writer.ints(table.kinds.codes);
  writer.ints(table.dateBases.codes);
  writer.ints(table.authorsBases.codes);
  for (const column of [table.collections, table.files, table.dates]) writeColumn(writer, column);
  for (const lists of [table.authors, table.topics, table.places, table.actors, table.systems])
    writeLists(writer, lists);
  return writer.bytes();
}

function readDates(reader: Reader, length: number): WordColumn<PartialDate> {
  const { words, codes } = readColumn(reader, 'dates', length, 1);
  const odd = words.find((word) => !isPartialDate(word));
  if (odd !== undefined)
    throw new TableFault('the words of dates', JSON.stringify(odd), 'YYYY, YYYY-MM or YYYY-MM-DD');
  return { words: words as readonly PartialDate[], codes };
}

/** The columns of `encodeSummary`. Throws `TableFault` where a length, an index or a date is not what it must be. */
export function decodeSummary(bytes: Uint8Array<ArrayBuffer>): ArticleTable {
  const reader = createReader(bytes);
  const [length = 0] = reader.ints('the number of articles', { count: 1 });
  const lists = (place: string): WordLists => readLists(reader, place, length);
  const table: ArticleTable = {
    length,
    kinds: readKnown(reader, 'kinds', length, KINDS),
    dateBases: readKnown(reader, 'kinds of date', length, DATE_BASES),
    authorsBases: readKnown(reader, 'how authors are known', length, AUTHORS_BASES),
    collections: readColumn(reader, 'collections', length),
    files: readColumn(reader, 'files', length),
    dates: readDates(reader, length),
    authors: lists('authors'),
    topics: lists('topics'),
    places: lists('places'),
    actors: lists('actors'),
    systems: lists('systems'),
  };
  reader.end();
  return table;
}
