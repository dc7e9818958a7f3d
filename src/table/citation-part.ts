import type { Citations, CitedSource, CitingPiece, NotedWork, QuoteCounts } from '../model/citing-piece.ts';
import {
  readCited,
  readOptional,
  readTextLists,
  writeCited,
  writeOptional,
  writeTextLists,
} from './citation-columns.ts';
import { partsOf, sumOf } from './codes.ts';
import { type ArticleIds, type ArticlePositions, readIds, writeIds } from './id-block.ts';
import { readOutlets, writeOutlets } from './outlet-block.ts';
import { createReader, type Reader } from './table-reader.ts';
import { createWriter, type Writer } from './table-writer.ts';

const STATUSES = ['verbatim', 'elided', 'altered', 'not-found'] as const;

function writeSources(writer: Writer, sources: readonly CitedSource[]): void {
  writer.ints(sources.map(({ n }) => n));
  writeCited(writer, sources);
  for (const key of ['title', 'translatedTitle', 'language', 'outlet', 'outletDescriptor'] as const)
    writeOptional(writer, sources, (source) => source[key]);
  for (const status of STATUSES) writer.ints(sources.map(({ quotes }) => quotes[status]));
  writeTextLists(writer, sources, ({ doubts }) => doubts);
}

function readQuotes(reader: Reader, count: number): (at: number) => QuoteCounts {
  const [verbatim, elided, altered, notFound] = STATUSES.map((status) =>
    reader.ints(`quotations: ${status}`, { count }),
  );
  return (at) => ({
    verbatim: verbatim?.[at] ?? 0,
    elided: elided?.[at] ?? 0,
    altered: altered?.[at] ?? 0,
    'not-found': notFound?.[at] ?? 0,
  });
}

function readSources(reader: Reader, count: number): readonly CitedSource[] {
  const numbers = reader.ints('numbers of sources', { count });
  const citedAt = readCited(reader, count);
  const textAt = (place: string) => readOptional(reader, place, count);
  const titleAt = textAt('titles');
  const translatedAt = textAt('translated titles');
  const languageAt = textAt('languages');
  const outletAt = textAt('outlets');
  const descriptorAt = textAt('descriptors');
  const quotesAt = readQuotes(reader, count);
  const doubtsAt = readTextLists(reader, 'doubts', count);
  return Array.from(numbers, (n, at) => ({
    n,
    ...citedAt(at),
    title: titleAt(at),
    translatedTitle: translatedAt(at),
    language: languageAt(at),
    outlet: outletAt(at),
    outletDescriptor: descriptorAt(at),
    quotes: quotesAt(at),
    doubts: doubtsAt(at),
  }));
}

function writePieces(writer: Writer, pieces: readonly CitingPiece[], positions: ArticlePositions): void {
  writeIds(
    writer,
    pieces.map(({ id }) => id),
    positions,
  );
  writer.ints(pieces.map(({ unplaced }) => unplaced));
  writer.ints(pieces.map(({ sources }) => sources.length));
  writeSources(
    writer,
    pieces.flatMap(({ sources }) => sources),
  );
}

function readPieces(reader: Reader, articles: ArticleIds): readonly CitingPiece[] {
  const ids = readIds(reader, 'citing pieces', articles);
  const unplaced = reader.ints('quotations in no excerpt', { count: ids.length });
  const counts = reader.ints('how many sources each has', { count: ids.length });
  const sources = readSources(reader, sumOf(counts));
  const own = partsOf(sources, counts);
  return ids.map((id, at) => ({ id, sources: own[at] ?? [], unplaced: unplaced[at] ?? 0 }));
}

function writeNotes(writer: Writer, notes: readonly NotedWork[], positions: ArticlePositions): void {
  writeIds(
    writer,
    notes.map(({ article }) => article),
    positions,
  );
  writeCited(writer, notes);
  for (const key of ['footnote', 'title', 'publication'] as const)
    writeOptional(writer, notes, (note) => note[key]);
}

function readNotes(reader: Reader, articles: ArticleIds): readonly NotedWork[] {
  const ids = readIds(reader, 'pieces with footnotes', articles);
  const citedAt = readCited(reader, ids.length);
  const footnoteAt = readOptional(reader, 'footnotes', ids.length);
  const titleAt = readOptional(reader, 'titles in footnotes', ids.length);
  const publicationAt = readOptional(reader, 'publications', ids.length);
  return ids.map((article, at) => ({
    article,
    footnote: footnoteAt(at) ?? '',
    ...citedAt(at),
    title: titleAt(at) ?? '',
    publication: publicationAt(at),
  }));
}

/** The citations as bytes, their articles by position: the same citations give the same bytes. */
export function encodeCitations(citations: Citations, positions: ArticlePositions): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  writePieces(writer, citations.pieces, positions);
  writeNotes(writer, citations.notes, positions);
  writeOutlets(writer, citations.outlets, positions);
  return writer.bytes();
}

/** The citations of these articles. Throws `TableFault` where a length, an index or a date is not what it must be. */
export function decodeCitations(bytes: Uint8Array<ArrayBuffer>, articles: ArticleIds): Citations {
  const reader = createReader(bytes);
  const pieces = readPieces(reader, articles);
  const notes = readNotes(reader, articles);
  const outlets = readOutlets(reader, articles);
  reader.end();
  return { pieces, notes, outlets };
}
