import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router-dom';
import { corpusQuery, summaryQuery } from '../load/corpus-query.ts';
import { missingQuery } from '../load/missing-query.ts';
import { outletsQuery } from '../load/outlets-query.ts';
import { outlinesQuery } from '../load/outlines-query.ts';
import { pieceQuery } from '../load/piece-query.ts';
import { problemsQuery } from '../load/problems-query.ts';
import { rawQuery } from '../load/raw-query.ts';
import { referencesQuery } from '../load/references-query.ts';
import { pieceIds } from '../query/piece-ids.ts';
import { queryClient } from './query-client.ts';

/** The page shows when its data is there, so that scrolling to a hash or back finds the text to scroll to. */
export async function loadCorpus(): Promise<null> {
  await queryClient.ensureQueryData(corpusQuery);
  return null;
}

/** The first view stands without the articles' titles: its list waits for them, and says itself what is wrong with them. */
export async function loadExplore(): Promise<null> {
  void queryClient.prefetchQuery(corpusQuery);
  await queryClient.ensureQueryData(summaryQuery);
  return null;
}

export async function loadArticle({ params }: LoaderFunctionArgs): Promise<null> {
  const { articles } = await queryClient.ensureQueryData(corpusQuery);
  const article = articles.get(params.id ?? '');
  if (article?.kind === 'piece') await queryClient.ensureQueryData(pieceQuery(article.id));
  return null;
}

/** Without its problems the page still stands, and says what is wrong with them itself. */
export async function loadCorpusPage(): Promise<null> {
  const problems = queryClient.prefetchQuery(problemsQuery);
  await queryClient.ensureQueryData(corpusQuery);
  await problems;
  return null;
}

/** Without its outlines the page still stands, and says what is wrong with them itself. */
export async function loadMap(): Promise<null> {
  const outlines = queryClient.prefetchQuery(outlinesQuery);
  await queryClient.ensureQueryData(corpusQuery);
  await outlines;
  return null;
}

/** Every piece, for its sources; all files are under way at once. */
export async function loadSources(): Promise<null> {
  const lists = [queryClient.ensureQueryData(outletsQuery), queryClient.ensureQueryData(referencesQuery)];
  // The fault of the corpus itself is the one to report: the lists' own must not go unhandled meanwhile.
  void Promise.allSettled(lists);
  const ids = pieceIds(await queryClient.ensureQueryData(corpusQuery));
  await Promise.all([...lists, ...ids.map((id) => queryClient.ensureQueryData(pieceQuery(id)))]);
  return null;
}

export async function loadReferences(): Promise<null> {
  const lists = [queryClient.ensureQueryData(referencesQuery), queryClient.ensureQueryData(missingQuery)];
  void Promise.allSettled(lists);
  await queryClient.ensureQueryData(corpusQuery);
  await Promise.all(lists);
  return null;
}

const fileOf = ({ searchParams }: URL): string | null => searchParams.get('file');

export async function loadRaw({ request }: LoaderFunctionArgs): Promise<null> {
  const problems = queryClient.prefetchQuery(problemsQuery);
  const { inputs } = (await queryClient.ensureQueryData(corpusQuery)).manifest;
  const file = fileOf(new URL(request.url));
  const input = file === null ? inputs[0] : inputs.find((one) => one.file === file);
  if (input !== undefined) await queryClient.ensureQueryData(rawQuery(input));
  await problems;
  return null;
}

/** As `isSameAddress`, and another text is other data. */
export function isOtherText({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.href === nextUrl.href || fileOf(currentUrl) !== fileOf(nextUrl);
}

/** A changed filter or hash asks for no new data; `revalidate()`, which keeps the address, is someone trying again. */
export function isSameAddress({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.href === nextUrl.href;
}
