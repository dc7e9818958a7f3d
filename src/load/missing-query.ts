import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { MissingArticle } from '../model/missing-article.ts';
import { names } from './article-schema.ts';
import { decode } from './decode.ts';
import { fetchJson } from './fetch-json.ts';
import { READ_ONCE } from './read-once.ts';

const MISSING_FILE = 'corpus/missing.json';

const missingSchema: v.GenericSchema<unknown, readonly MissingArticle[]> = v.array(
  v.object({
    title: v.string(),
    authors: names,
    issues: names,
    urls: names,
    citations: v.array(v.object({ article: v.string(), footnote: v.string(), line: v.number() })),
  }),
);

async function loadMissing(signal: AbortSignal): Promise<readonly MissingArticle[]> {
  return decode(missingSchema, await fetchJson(MISSING_FILE, signal), MISSING_FILE);
}

/** The articles that footnotes cite and the corpus does not hold, most cited first. Fails with `LoadFailure`. */
export const missingQuery = queryOptions({
  queryKey: ['missing'],
  queryFn: ({ signal }) => loadMissing(signal),
  ...READ_ONCE,
});
