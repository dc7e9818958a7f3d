import { type SearchDocument, toDocument } from '../search/document.ts';
import type { BuiltCorpus } from './index.ts';

/** The articles as search sees them, one after the other so that not all are held at once. */
export function* searchDocuments(corpus: BuiltCorpus): Generator<SearchDocument> {
  const pieces = new Map(corpus.pieces.map((piece) => [piece.id, piece]));
  for (const article of corpus.articles) {
    yield toDocument(article, pieces.get(article.id) ?? null, corpus.taxonomy);
  }
}
