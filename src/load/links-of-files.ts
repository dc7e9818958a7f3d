import type { QueryClient } from '@tanstack/react-query';
import { type ArticleLinks, linksOf } from '../model/article-links.ts';
import { outletsQuery } from './outlets-query.ts';
import { referencesQuery } from './references-query.ts';

/** The links that a corpus of any tool says in its lists; one that does not load adds none. */
export async function linksOfFiles(client: QueryClient): Promise<ArticleLinks> {
  const [references, outlets] = await Promise.all([
    client.ensureQueryData(referencesQuery).catch(() => []),
    client.ensureQueryData(outletsQuery).catch(() => []),
  ]);
  return linksOf({ references, outlets });
}
