import { corpusQuery, summaryQuery } from '../load/corpus-query.ts';
import { queryClient } from './query-client.ts';

/** The page shows when its data is there, so that scrolling to a hash or back finds the text to scroll to. */
export async function loadCorpus(): Promise<void> {
  await queryClient.ensureQueryData(corpusQuery);
}

/** The first view stands without the articles' titles: its list waits for them, and says itself what is wrong with them. */
export async function loadExplore(): Promise<void> {
  void queryClient.prefetchQuery(corpusQuery);
  await queryClient.ensureQueryData(summaryQuery);
}
