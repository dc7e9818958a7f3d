import { queryOptions } from '@tanstack/react-query';
import type { Corpus, CorpusSummary } from '../model/corpus.ts';
import { MARKS } from '../table/pack.ts';
import {
  decodeManifest,
  hasTable,
  MANIFEST_FILE,
  openSummary,
  SUMMARY_FILE,
  TAXONOMY_FILE,
  TEXTS_FILE,
} from './decode-corpus.ts';
import { fetchJson } from './fetch-json.ts';
import { fetchPart } from './fetch-part.ts';
import { READ_ONCE } from './read-once.ts';

/** The summary of a corpus that has its articles as JSON only is the whole corpus. */
type Opened = CorpusSummary & Partial<Pick<Corpus, 'articles'>>;

async function loadSummary(signal: AbortSignal): Promise<Opened> {
  const summary = fetchPart(MARKS.summary, SUMMARY_FILE, signal);
  const taxonomy = fetchJson(TAXONOMY_FILE, signal);
  // All three are under way at once, but the manifest's fault is the one to report: the others must not go unhandled.
  const others = Promise.allSettled([summary, taxonomy]);
  const manifest = decodeManifest(await fetchJson(MANIFEST_FILE, signal));
  await others;
  if (hasTable(manifest)) return openSummary(manifest, { summary: await summary, taxonomy: await taxonomy });
  const { ARTICLES_FILE, decodeCorpus } = await import('./decode-articles.ts');
  return decodeCorpus(manifest, {
    articles: await fetchJson(ARTICLES_FILE, signal),
    taxonomy: await taxonomy,
  });
}

/** Manifest, taxonomy and the table of the articles: enough for a first view. Fails with `LoadFailure`. */
export const summaryQuery = queryOptions({
  queryKey: ['summary'],
  queryFn: ({ signal }) => loadSummary(signal),
  ...READ_ONCE,
  gcTime: Number.POSITIVE_INFINITY,
});

/** The same with the articles' titles, ids and evidence, which are asked for at the same time. Fails with `LoadFailure`. */
export const corpusQuery = queryOptions({
  queryKey: ['corpus'],
  queryFn: async ({ client, signal }): Promise<Corpus> => {
    const [texts, opener] = [fetchPart(MARKS.texts, TEXTS_FILE, signal), import('./open-texts.ts')];
    void Promise.allSettled([texts, opener]);
    const opened = await client.ensureQueryData(summaryQuery);
    const { articles } = opened;
    if (articles !== undefined) return { ...opened, articles };
    return (await opener).openTexts(opened, await texts);
  },
  ...READ_ONCE,
  gcTime: Number.POSITIVE_INFINITY,
});
