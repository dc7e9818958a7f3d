import { queryOptions } from '@tanstack/react-query';
import { MARKS } from '../table/pack.ts';
import { decodeProblems } from '../table/problem-part.ts';
import { loadPart } from './load-part.ts';
import { READ_ONCE } from './read-once.ts';

/** Every problem of the corpus, in the order of the text. Fails with `LoadFailure`. */
export const problemsQuery = queryOptions({
  queryKey: ['problems'],
  queryFn: ({ client, signal }) =>
    loadPart(
      client,
      {
        key: 'problemTable',
        file: 'corpus/problems.bin',
        mark: MARKS.problems,
        decode: decodeProblems,
        ofFiles: async () => (await import('./problems-of-file.ts')).problemsOfFile(signal),
      },
      signal,
    ),
  ...READ_ONCE,
});
