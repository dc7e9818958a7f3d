import { queryOptions } from '@tanstack/react-query';
import type { Corpus } from '../model/corpus.ts';
import {
  ARTICLES_FILE,
  decodeCorpus,
  decodeManifest,
  MANIFEST_FILE,
  TAXONOMY_FILE,
} from './decode-corpus.ts';
import { fetchJson } from './fetch-json.ts';
import { READ_ONCE } from './read-once.ts';

async function loadCorpus(signal: AbortSignal): Promise<Corpus> {
  const articles = fetchJson(ARTICLES_FILE, signal);
  const taxonomy = fetchJson(TAXONOMY_FILE, signal);
  // All three are under way at once, but the manifest's fault is the one to report: the others must not go unhandled.
  const others = Promise.allSettled([articles, taxonomy]);
  const manifest = decodeManifest(await fetchJson(MANIFEST_FILE, signal));
  await others;
  return decodeCorpus(manifest, { articles: await articles, taxonomy: await taxonomy });
}

/** Manifest, articles and taxonomy: what every page needs. Fails with `LoadFailure`. */
export const corpusQuery = queryOptions({
  queryKey: ['corpus'],
  queryFn: ({ signal }) => loadCorpus(signal),
  ...READ_ONCE,
  gcTime: Number.POSITIVE_INFINITY,
});
