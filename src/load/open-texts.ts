import type { Corpus, CorpusSummary } from '../model/corpus.ts';
import { articlesIn } from '../table/articles-in.ts';
import { decodeTexts } from '../table/text-part.ts';
import { TEXTS_FILE } from './decode-corpus.ts';
import { asFaultOf } from './fetch-part.ts';

/** The whole corpus. Throws `LoadFailure`, damaged, where the texts are not those of the summary. */
export function openTexts(summary: CorpusSummary, texts: Uint8Array<ArrayBuffer>): Corpus {
  const { table } = summary;
  return {
    ...summary,
    articles: articlesIn(
      table,
      asFaultOf(TEXTS_FILE, () => decodeTexts(texts, table)),
    ),
  };
}
