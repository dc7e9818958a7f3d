import { citationsOf } from '../model/citing-piece.ts';
import type { RawText } from '../model/corpus.ts';
import { buildIndex } from '../search/index/build-index.ts';
import { makeCitationsFile } from '../table/citations-file.ts';
import { makeListFiles } from '../table/list-files.ts';
import { BLOCK_ROWS, blockPath, isInBlocks, makeRowBlocks } from '../table/row-blocks.ts';
import { makeTableFiles } from '../table/table-files.ts';
import { type BuiltCorpus, CORPUS_FILES, rawPath } from './index.ts';
import { searchDocuments } from './search-documents.ts';

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** What is written, by its path below the output folder. */
export type CorpusFiles = ReadonlyMap<string, string | Uint8Array>;

/** A long text in parts, for who reads a few lines of it. */
async function rawBlocks({ file, rows }: RawText): Promise<readonly (readonly [string, Uint8Array])[]> {
  if (!isInBlocks(rows.length)) return [];
  const blocks = await makeRowBlocks(rows);
  return blocks.map((block, at) => [blockPath(rawPath(file), at * BLOCK_ROWS), block]);
}

/** The files of a corpus; the same corpus gives the same bytes. */
export async function serialise(corpus: BuiltCorpus): Promise<CorpusFiles> {
  const table = await makeTableFiles(corpus.articles);
  const citations = await makeCitationsFile(citationsOf(corpus), corpus.articles);
  const lists = await makeListFiles(corpus);
  const blocks = await Promise.all(corpus.raw.map(rawBlocks));
  const index = await buildIndex(searchDocuments(corpus));
  return new Map<string, string | Uint8Array>([
    ['manifest.json', `${JSON.stringify(corpus.manifest, null, 2)}\n`],
    [CORPUS_FILES.articles, toJson(corpus.articles)],
    [CORPUS_FILES.summary, table.summary],
    [CORPUS_FILES.texts, table.texts],
    ...corpus.pieces.map((piece) => [`${CORPUS_FILES.pieces}${piece.id}.json`, toJson(piece)] as const),
    ...[...index].map(([name, bytes]) => [CORPUS_FILES.search + name, bytes] as const),
    [CORPUS_FILES.citations, citations],
    [CORPUS_FILES.referenceTable, lists.references],
    [CORPUS_FILES.problemTable, lists.problems],
    [CORPUS_FILES.links, lists.links],
    [CORPUS_FILES.outlets, toJson(corpus.outlets)],
    [CORPUS_FILES.problems, toJson(corpus.problems)],
    [CORPUS_FILES.taxonomy, toJson(corpus.taxonomy)],
    [CORPUS_FILES.missing, toJson(corpus.missing)],
    [CORPUS_FILES.references, toJson(corpus.references)],
    ...corpus.raw.map((raw) => [rawPath(raw.file), toJson(raw)] as const),
    ...blocks.flat(),
  ]);
}
