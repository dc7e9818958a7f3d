import { citationsQuery } from '../load/citations-query.ts';
import { corpusQuery } from '../load/corpus-query.ts';
import { missingQuery } from '../load/missing-query.ts';
import { outlinesQuery } from '../load/outlines-query.ts';
import { pieceQuery } from '../load/piece-query.ts';
import { problemsQuery } from '../load/problems-query.ts';
import { rawQuery } from '../load/raw-query.ts';
import { referencesQuery } from '../load/references-query.ts';
import { hasBlocks } from '../load/rows-query.ts';
import type { Place } from './page-load.ts';
import { queryClient } from './query-client.ts';

export async function loadArticle({ params }: Place): Promise<void> {
  const { articles } = await queryClient.ensureQueryData(corpusQuery);
  const article = articles.get(params.id ?? '');
  if (article?.kind === 'piece') await queryClient.ensureQueryData(pieceQuery(article.id));
}

/** Without its problems the page still stands, and says what is wrong with them itself. */
export async function loadCorpusPage(): Promise<void> {
  const problems = queryClient.prefetchQuery(problemsQuery);
  await queryClient.ensureQueryData(corpusQuery);
  await problems;
}

/** Without its outlines the page still stands, and says what is wrong with them itself. */
export async function loadMap(): Promise<void> {
  const outlines = queryClient.prefetchQuery(outlinesQuery);
  await queryClient.ensureQueryData(corpusQuery);
  await outlines;
}

export async function loadSources(): Promise<void> {
  await queryClient.ensureQueryData(citationsQuery);
}

export async function loadReferences(): Promise<void> {
  const lists = [queryClient.ensureQueryData(referencesQuery), queryClient.ensureQueryData(missingQuery)];
  void Promise.allSettled(lists);
  await queryClient.ensureQueryData(corpusQuery);
  await Promise.all(lists);
}

export async function loadRaw({ search }: Place): Promise<void> {
  const problems = queryClient.prefetchQuery(problemsQuery);
  const { manifest } = await queryClient.ensureQueryData(corpusQuery);
  const { inputs } = manifest;
  const file = search.get('file');
  const input = file === null ? inputs[0] : inputs.find((one) => one.file === file);
  // The rows in sight of a text in blocks are asked for by who shows them.
  if (input === undefined || hasBlocks(manifest, input)) return;
  await queryClient.ensureQueryData(rawQuery(input));
  await problems;
}
