import { queryOptions } from '@tanstack/react-query';
import { decodeCitations } from '../table/citation-part.ts';
import { MARKS } from '../table/pack.ts';
import { loadPart } from './load-part.ts';
import { READ_ONCE } from './read-once.ts';

/** Every citation of the corpus. Fails with `LoadFailure`. */
export const citationsQuery = queryOptions({
  queryKey: ['citations'],
  queryFn: ({ client, signal }) =>
    loadPart(
      client,
      {
        key: 'citations',
        file: 'corpus/citations.bin',
        mark: MARKS.citations,
        decode: decodeCitations,
        ofFiles: async (corpus) => (await import('./citations-of-files.ts')).citationsOfFiles(client, corpus),
      },
      signal,
    ),
  ...READ_ONCE,
});
