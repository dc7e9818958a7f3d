import { queryOptions } from '@tanstack/react-query';
import { MARKS } from '../table/pack.ts';
import { decodeReferences } from '../table/reference-part.ts';
import { loadPart } from './load-part.ts';
import { READ_ONCE } from './read-once.ts';

/** Every reference of every footnote, in the order of the text. Fails with `LoadFailure`. */
export const referencesQuery = queryOptions({
  queryKey: ['references'],
  queryFn: ({ client, signal }) =>
    loadPart(
      client,
      {
        key: 'referenceTable',
        file: 'corpus/references.bin',
        mark: MARKS.references,
        decode: decodeReferences,
        ofFiles: async () => (await import('./references-of-file.ts')).referencesOfFile(signal),
      },
      signal,
    ),
  ...READ_ONCE,
});
