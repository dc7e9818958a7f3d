import * as v from 'valibot';
import { CORPUS_SCHEMA, type Corpus, type Manifest } from '../model/corpus.ts';
import { articlesSchema } from './article-schema.ts';
import { decode } from './decode.ts';
import { LoadFailure } from './load-failure.ts';
import { manifestSchema } from './manifest-schema.ts';
import { taxonomySchema } from './taxonomy-schema.ts';

export const MANIFEST_FILE = 'corpus/manifest.json';
export const ARTICLES_FILE = 'corpus/articles.json';
export const TAXONOMY_FILE = 'corpus/taxonomy.json';

const anyVersion = v.object({ schema: v.string() });

/** The version first: in a corpus of another version every other mismatch is only a consequence. */
export function decodeManifest(value: unknown): Manifest {
  const found = v.safeParse(anyVersion, value);
  const schema = found.success ? found.output.schema : null;
  if (schema !== CORPUS_SCHEMA) {
    throw new LoadFailure({
      kind: 'wrong-schema',
      file: MANIFEST_FILE,
      found: schema,
      expected: CORPUS_SCHEMA,
    });
  }
  return decode(manifestSchema, value, MANIFEST_FILE);
}

export type CorpusFiles = { readonly articles: unknown; readonly taxonomy: unknown };

/** Throws `LoadFailure`: wrong-shape, for the first of the files that is off. */
export function decodeCorpus(manifest: Manifest, files: CorpusFiles): Corpus {
  return {
    manifest,
    articles: decode(articlesSchema, files.articles, ARTICLES_FILE),
    taxonomy: decode(taxonomySchema, files.taxonomy, TAXONOMY_FILE),
  };
}
