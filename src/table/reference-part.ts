import type { FootnoteReference, Resolution } from '../model/footnote-reference.ts';
import { readCited, readOptional, writeCited, writeOptional } from './citation-columns.ts';
import {
  type ArticleIds,
  type ArticlePositions,
  readIds,
  readOptionalIds,
  writeIds,
  writeOptionalIds,
} from './id-block.ts';
import { columnOf } from './table-of.ts';
import { createReader } from './table-reader.ts';
import { createWriter } from './table-writer.ts';
import { readKnown } from './word-blocks.ts';

const REFERENCE_KINDS = ['oe-watch', 'other'] as const satisfies readonly FootnoteReference['kind'][];
const RESOLUTIONS = [
  'same-title',
  'title-but-one-word',
  'no-such-title',
  'other-issue',
  'several-articles',
  'elsewhere',
] as const satisfies readonly Resolution[];
const TEXTS = ['footnote', 'title', 'publication', 'issue', 'sentence'] as const;

/** The references as bytes, articles by position: the same references give the same bytes. */
export function encodeReferences(
  references: readonly FootnoteReference[],
  positions: ArticlePositions,
): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  const ids = references.map(({ article }) => article);
  writeIds(writer, ids, positions);
  const targets = references.map(({ target }) => target);
  writeOptionalIds(writer, targets, positions);
  writer.ints(columnOf(references, ({ kind }) => kind, REFERENCE_KINDS).codes);
  writer.ints(columnOf(references, ({ resolution }) => resolution, RESOLUTIONS).codes);
  writer.ints(references.map(({ start }) => start));
  writer.ints(references.map(({ end }) => end));
  writeCited(writer, references);
  for (const key of TEXTS) writeOptional(writer, references, (reference) => reference[key]);
  return writer.bytes();
}

/** The references of these articles. Throws `TableFault` where a length, an index or a date is not what it must be. */
export function decodeReferences(
  bytes: Uint8Array<ArrayBuffer>,
  articles: ArticleIds,
): readonly FootnoteReference[] {
  const reader = createReader(bytes);
  const ids = readIds(reader, 'citing pieces', articles);
  const count = ids.length;
  const targets = readOptionalIds(reader, 'cited articles', articles, count);
  const kinds = readKnown(reader, 'kinds', count, REFERENCE_KINDS);
  const resolutions = readKnown(reader, 'resolutions', count, RESOLUTIONS);
  const starts = reader.ints('where each begins', { count });
  const ends = reader.ints('where each ends', { count });
  const citedAt = readCited(reader, count);
  const [footnoteAt, titleAt, publicationAt, issueAt, sentenceAt] = TEXTS.map((key) =>
    readOptional(reader, `texts: ${key}`, count),
  );
  reader.end();
  return ids.map((article, at) => ({
    article,
    target: targets[at] ?? null,
    kind: kinds.words[kinds.codes[at] ?? 0] ?? 'other',
    resolution: resolutions.words[resolutions.codes[at] ?? 0] ?? 'elsewhere',
    start: starts[at] ?? 0,
    end: ends[at] ?? 0,
    ...citedAt(at),
    footnote: footnoteAt?.(at) ?? '',
    title: titleAt?.(at) ?? '',
    publication: publicationAt?.(at) ?? null,
    issue: issueAt?.(at) ?? null,
    sentence: sentenceAt?.(at) ?? null,
  }));
}
