import type { Article } from '../model/article.ts';
import type { Collection } from '../model/corpus.ts';
import type { Piece } from '../model/piece.ts';
import type { PieceText } from './passes/read-piece.ts';
import type { Row } from './passes/read-row.ts';
import type { AuthorNames } from './passes/reconcile-authors.ts';
import type { Line } from './text/lines.ts';

/** One raw text and its whereabouts; `sha256` is of its bytes. */
export type CorpusText = {
  readonly file: string;
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** The rows under one heading of an index, or all pieces of a file. */
export type IndexList = { readonly heading: string | null; readonly rows: readonly Row[] };

/** A raw text taken apart, before its articles are merged, named and linked. */
export type ReadText = {
  readonly source: CorpusText;
  readonly total: number;
  readonly lists: readonly IndexList[];
  readonly pieces: readonly PieceText[];
  readonly strays: readonly Line[];
};

/** An index entry with the rows that state it. */
export type EntryArticle = { readonly article: Article; readonly rows: readonly Row[] };

/** A piece with what was read of it. */
export type PieceArticle = { readonly piece: Piece; readonly text: PieceText };

/** Everything the passes have worked out, for the checks that look for problems. */
export type ParsedCorpus = {
  readonly texts: readonly ReadText[];
  readonly names: AuthorNames;
  readonly collections: readonly Collection[];
  readonly entries: readonly EntryArticle[];
  readonly pieces: readonly PieceArticle[];
};
