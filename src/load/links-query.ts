import { queryOptions } from '@tanstack/react-query';
import { decodeLinks } from '../table/link-part.ts';
import { MARKS } from '../table/pack.ts';
import { loadPart } from './load-part.ts';
import { READ_ONCE } from './read-once.ts';

/** What ties the articles of the corpus to each other. Fails with `LoadFailure`. */
export const linksQuery = queryOptions({
  queryKey: ['links'],
  queryFn: ({ client, signal }) =>
    loadPart(
      client,
      {
        key: 'links',
        file: 'corpus/links.bin',
        mark: MARKS.links,
        decode: decodeLinks,
        ofFiles: async () => (await import('./links-of-files.ts')).linksOfFiles(client),
      },
      signal,
    ),
  ...READ_ONCE,
});
