import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router-dom';
import { corpusQuery } from '../load/corpus-query.ts';
import { pieceQuery } from '../load/piece-query.ts';
import { queryClient } from './query-client.ts';

/** The page shows when its data is there, so that scrolling to a hash or back finds the text to scroll to. */
export async function loadExplore(): Promise<null> {
  await queryClient.ensureQueryData(corpusQuery);
  return null;
}

export async function loadArticle({ params }: LoaderFunctionArgs): Promise<null> {
  const { articles } = await queryClient.ensureQueryData(corpusQuery);
  const article = articles.find(({ id }) => id === params.id);
  if (article?.kind === 'piece') await queryClient.ensureQueryData(pieceQuery(article.id));
  return null;
}

/** A changed filter or hash asks for no new data; `revalidate()`, which keeps the address, is someone trying again. */
export function isSameAddress({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.href === nextUrl.href;
}
