import type { Article, Evidence, LineSpan } from '../model/article.ts';
import type { ArticleTable, WordLists } from '../model/article-table.ts';
import { offsetsOf, sumOf } from './codes.ts';
import { listWords } from './table-of.ts';
import { createReader, type Reader } from './table-reader.ts';
import { createWriter, type Writer } from './table-writer.ts';
import type { Texts } from './texts.ts';
import { usualId } from './usual-id.ts';
import { readLists, writeLists } from './word-blocks.ts';

/** What articles have beside their columns, by position. */
export type ArticleTexts = {
  readonly titles: Texts;
  /** The ids that are not as usual. */
  readonly ids: ReadonlyMap<number, string>;
  readonly linesAt: (position: number) => readonly LineSpan[];
  readonly evidenceAt: (position: number) => readonly Evidence[];
  /** By topic: the position in the codes of the table's topics. */
  readonly because: WordLists;
};

function writeIds(writer: Writer, articles: readonly Article[], table: ArticleTable): void {
  const odd = [...articles.entries()].filter(([at, { id, title }]) => id !== usualId(table, at, title));
  writer.deltas(odd.map(([at]) => at));
  writer.texts(odd.map(([, { id }]) => id));
}

function readIds(reader: Reader, length: number): ArticleTexts['ids'] {
  const positions = reader.deltas('articles with ids of their own', { below: length });
  const ids = reader.texts('ids', { count: positions.length });
  return new Map([...positions].map((position, at) => [position, ids.at(at)]));
}

function writeLines(writer: Writer, lists: readonly (readonly LineSpan[])[]): void {
  writer.ints(lists.map(({ length }) => length));
  writer.deltas(lists.flat(2));
}

function readLines(reader: Reader, count: number): ArticleTexts['linesAt'] {
  const counts = reader.ints('how many places each has', { count });
  const lines = reader.deltas('lines', { count: sumOf(counts) * 2 });
  const offsets = offsetsOf(counts);
  const spanAt = (at: number): LineSpan => [lines[2 * at] ?? 0, lines[2 * at + 1] ?? 0];
  return (position) => listBetween(offsets, position, spanAt);
}

function writeEvidence(writer: Writer, lists: readonly (readonly Evidence[])[]): void {
  writer.ints(lists.map(({ length }) => length));
  writer.deltas(lists.flat().map(({ line }) => line));
  writer.texts(lists.flat().map(({ text }) => text));
}

function readEvidence(reader: Reader, count: number): ArticleTexts['evidenceAt'] {
  const counts = reader.ints('how much evidence each has', { count });
  const total = sumOf(counts);
  const lines = reader.deltas('lines of evidence', { count: total });
  const texts = reader.texts('evidence', { count: total });
  const offsets = offsetsOf(counts);
  return (position) => listBetween(offsets, position, (at) => ({ line: lines[at] ?? 0, text: texts.at(at) }));
}

function listBetween<Item>(offsets: Uint32Array, position: number, itemAt: (at: number) => Item): Item[] {
  const items: Item[] = [];
  for (let at = offsets[position] ?? 0; at < (offsets[position + 1] ?? 0); at++) items.push(itemAt(at));
  return items;
}

/** What `encodeSummary` leaves out of these articles, whose table it is. */
export function encodeTexts(articles: readonly Article[], table: ArticleTable): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  writer.texts(articles.map(({ title }) => title));
  writeIds(writer, articles, table);
  writeLines(
    writer,
    articles.map(({ lines }) => lines),
  );
  writeEvidence(
    writer,
    articles.map(({ date }) => date.evidence),
  );
  writeLists(writer, listWords(articles.flatMap(({ topics }) => topics.map(({ because }) => because))));
  return writer.bytes();
}

/** The texts that belong to this table. Throws `TableFault` where a length or an index is not what it must be. */
export function decodeTexts(bytes: Uint8Array<ArrayBuffer>, table: ArticleTable): ArticleTexts {
  const reader = createReader(bytes);
  const texts: ArticleTexts = {
    titles: reader.texts('titles', { count: table.length }),
    ids: readIds(reader, table.length),
    linesAt: readLines(reader, table.length),
    evidenceAt: readEvidence(reader, table.length),
    because: readLists(reader, 'words of topics', table.topics.codes.length),
  };
  reader.end();
  return texts;
}
