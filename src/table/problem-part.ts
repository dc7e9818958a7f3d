import { type Problem, SEVERITIES } from '../model/problem.ts';
import { type ArticleIds, type ArticlePositions, readOptionalIds, writeOptionalIds } from './id-block.ts';
import { columnOf } from './table-of.ts';
import { createReader } from './table-reader.ts';
import { createWriter } from './table-writer.ts';
import { readColumn, readKnown, writeColumn } from './word-blocks.ts';

/** The problems as bytes, articles by position: the same problems give the same bytes. */
export function encodeProblems(
  problems: readonly Problem[],
  positions: ArticlePositions,
): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  writer.deltas(problems.map(({ line }) => line));
  const ids = problems.map(({ article }) => article);
  writeOptionalIds(writer, ids, positions);
  writer.ints(columnOf(problems, ({ severity }) => severity, SEVERITIES).codes);
  writeColumn(
    writer,
    columnOf(problems, ({ file }) => file),
  );
  writeColumn(
    writer,
    columnOf(problems, ({ kind }) => kind),
  );
  writer.texts(problems.map(({ message }) => message));
  return writer.bytes();
}

/** The problems of these articles. Throws `TableFault` where a length or an index is not what it must be. */
export function decodeProblems(bytes: Uint8Array<ArrayBuffer>, articles: ArticleIds): readonly Problem[] {
  const reader = createReader(bytes);
  const lines = reader.deltas('lines');
  const count = lines.length;
  const ids = readOptionalIds(reader, 'articles with problems', articles, count);
  const severities = readKnown(reader, 'severities', count, SEVERITIES);
  const files = readColumn(reader, 'files', count);
  const kinds = readColumn(reader, 'kinds', count);
  const messages = reader.texts('messages', { count }).list();
  reader.end();
  return messages.map((message, at) => ({
    file: files.words[files.codes[at] ?? 0] ?? '',
    line: lines[at] ?? 0,
    kind: kinds.words[kinds.codes[at] ?? 0] ?? '',
    severity: severities.words[severities.codes[at] ?? 0] ?? 'info',
    article: ids[at] ?? null,
    message,
  }));
}
