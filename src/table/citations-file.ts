import type { Article } from '../model/article.ts';
import type { Citations } from '../model/citing-piece.ts';
import { articlesOf } from './articles-of.ts';
import { encodeCitations } from './citation-part.ts';
import { MARKS, packPart } from './pack.ts';

/** The file of the citations of these articles. */
export function makeCitationsFile(
  citations: Citations,
  articles: readonly Article[],
): Promise<Uint8Array<ArrayBuffer>> {
  return packPart(MARKS.citations, encodeCitations(citations, articlesOf(articles)));
}
