import type { Article } from '../model/article.ts';
import { MARKS, packPart } from './pack.ts';
import { encodeSummary } from './summary-part.ts';
import { tableOf } from './table-of.ts';
import { encodeTexts } from './text-part.ts';

export type TableFiles = {
  readonly summary: Uint8Array<ArrayBuffer>;
  readonly texts: Uint8Array<ArrayBuffer>;
};

/** The two files of these articles: what a first view needs of them, and the rest. */
export async function makeTableFiles(articles: readonly Article[]): Promise<TableFiles> {
  const table = tableOf(articles);
  return {
    summary: await packPart(MARKS.summary, encodeSummary(table)),
    texts: await packPart(MARKS.texts, encodeTexts(articles, table)),
  };
}
