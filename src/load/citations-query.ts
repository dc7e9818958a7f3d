import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Citations } from '../model/citing-piece.ts';
import type { Corpus } from '../model/corpus.ts';
import { decodeCitations } from '../table/citation-part.ts';
import { MARKS } from '../table/pack.ts';
import { corpusQuery, summaryQuery } from './corpus-query.ts';
import { asFaultOf, fetchPart } from './fetch-part.ts';
import { READ_ONCE } from './read-once.ts';

const CITATIONS_FILE = 'corpus/citations.bin';

async function loadCitations(client: QueryClient, signal: AbortSignal): Promise<Citations> {
  const { manifest } = await client.ensureQueryData(summaryQuery);
  const part = 'citations' in manifest.files ? fetchPart(MARKS.citations, CITATIONS_FILE, signal) : null;
  // The fault of the corpus itself is the one to report: the part's own must not go unhandled meanwhile.
  void Promise.allSettled([part]);
  const corpus: Corpus = await client.ensureQueryData(corpusQuery);
  if (part === null) return (await import('./citations-of-files.ts')).citationsOfFiles(client, corpus);
  const bytes = await part;
  return asFaultOf(CITATIONS_FILE, () => decodeCitations(bytes, corpus.articles));
}

/** Every citation of the corpus. Fails with `LoadFailure`. */
export const citationsQuery = queryOptions({
  queryKey: ['citations'],
  queryFn: ({ client, signal }) => loadCitations(client, signal),
  ...READ_ONCE,
});
