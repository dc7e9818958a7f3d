import type { ArticleLinks } from '../model/article-links.ts';
import { partsOf, sumOf } from './codes.ts';
import {
  type ArticleIds,
  type ArticlePositions,
  readIds,
  readOptionalIds,
  writeIds,
  writeOptionalIds,
} from './id-block.ts';
import { createReader } from './table-reader.ts';
import { createWriter } from './table-writer.ts';

/** The links as bytes, articles by position: the same links give the same bytes. */
export function encodeLinks(
  { references, outlets }: ArticleLinks,
  positions: ArticlePositions,
): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  const citing = references.map(({ article }) => article);
  writeIds(writer, citing, positions);
  const targets = references.map(({ target }) => target);
  writeOptionalIds(writer, targets, positions);
  writer.texts(outlets.map(({ name }) => name));
  writer.ints(outlets.map(({ citations }) => citations.length));
  const ids = outlets.flatMap(({ citations }) => citations.map(({ article }) => article));
  writeIds(writer, ids, positions);
  return writer.bytes();
}

/** The links between these articles. Throws `TableFault` where a length or an index is not what it must be. */
export function decodeLinks(bytes: Uint8Array<ArrayBuffer>, articles: ArticleIds): ArticleLinks {
  const reader = createReader(bytes);
  const citing = readIds(reader, 'citing pieces', articles);
  const targets = readOptionalIds(reader, 'cited articles', articles, citing.length);
  const names = reader.texts('names of outlets').list();
  const counts = reader.ints('how many articles cite each', { count: names.length });
  const ids = readIds(reader, 'articles that cite outlets', articles, sumOf(counts));
  reader.end();
  const own = partsOf(
    ids.map((article) => ({ article })),
    counts,
  );
  return {
    references: citing.map((article, at) => ({ article, target: targets[at] ?? null })),
    outlets: names.map((name, at) => ({ name, citations: own[at] ?? [] })),
  };
}
