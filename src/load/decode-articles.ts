import type { Corpus, Manifest } from '../model/corpus.ts';
import { articlesOf } from '../table/articles-of.ts';
import { tableOf } from '../table/table-of.ts';
import { articlesSchema } from './article-schema.ts';
import { decode } from './decode.ts';
import { TAXONOMY_FILE } from './decode-corpus.ts';
import { taxonomySchema } from './taxonomy-schema.ts';

export const ARTICLES_FILE = 'corpus/articles.json';

export type CorpusFiles = { readonly articles: unknown; readonly taxonomy: unknown };

/** A corpus that has its articles as JSON only. Throws `LoadFailure`: wrong-shape, for the first of the files that is off. */
export function decodeCorpus(manifest: Manifest, files: CorpusFiles): Corpus {
  const articles = decode(articlesSchema, files.articles, ARTICLES_FILE);
  return {
    manifest,
    table: tableOf(articles),
    articles: articlesOf(articles),
    taxonomy: decode(taxonomySchema, files.taxonomy, TAXONOMY_FILE),
  };
}
