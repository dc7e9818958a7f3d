import type { Articles, ArticleTable } from './article-table.ts';
import type { QuoteStatus } from './piece.ts';
import type { Taxonomy } from './taxonomy.ts';

/** The schema this program writes and reads; a corpus that says another one is refused. */
export const CORPUS_SCHEMA = 'oe-watch-corpus/1';

export type Collection = {
  readonly id: string;
  readonly title: string;
  readonly kind: 'index' | 'pieces';
  readonly articles: number;
};

export type CorpusInput = {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly lines: number;
  readonly unplaced: readonly number[];
  /** Path of its rows, relative to the manifest: `{ file, rows }`. */
  readonly raw: string;
};

export type CorpusCounts = {
  readonly articles: number;
  readonly entries: number;
  /** Index rows as printed, repeated ones included. */
  readonly rows: number;
  readonly pieces: number;
  readonly sources: number;
  readonly footnotes: number;
  readonly references: number;
  readonly quotes: number;
  readonly problems: number;
};

export type Manifest = {
  readonly schema: typeof CORPUS_SCHEMA;
  readonly title: string;
  readonly inputs: readonly CorpusInput[];
  readonly collections: readonly Collection[];
  readonly counts: CorpusCounts;
  /** How many of `counts.quotes` have each status. */
  readonly quoteStatuses: Readonly<Record<QuoteStatus, number>>;
  /** Paths of the other files, relative to the manifest. */
  readonly files: Readonly<Record<string, string>>;
};

/** What the app needs before it can filter, count and draw. */
export type CorpusSummary = {
  readonly manifest: Manifest;
  readonly table: ArticleTable;
  readonly taxonomy: Taxonomy;
};

/** The same with the articles themselves: titles, ids, where they stand. The pieces' texts are loaded one by one. */
export type Corpus = CorpusSummary & { readonly articles: Articles };

/** A raw text row by row, as printed. */
export type RawText = { readonly file: string; readonly rows: readonly string[] };
