import { corpusQuery } from '../load/corpus-query.ts';
import { queryClient } from './query-client.ts';

/** The page shows when its data is there, so that scrolling to a hash or back finds the text to scroll to. */
export async function loadCorpus(): Promise<void> {
  await queryClient.ensureQueryData(corpusQuery);
}
