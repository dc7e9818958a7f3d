import { queryOptions } from '@tanstack/react-query';
import type { Problem } from '../model/problem.ts';
import { decode } from './decode.ts';
import { fetchJson } from './fetch-json.ts';
import { problemsSchema } from './problem-schema.ts';
import { READ_ONCE } from './read-once.ts';

const PROBLEMS_FILE = 'corpus/problems.json';

async function loadProblems(signal: AbortSignal): Promise<readonly Problem[]> {
  return decode(problemsSchema, await fetchJson(PROBLEMS_FILE, signal), PROBLEMS_FILE);
}

/** Every problem of the corpus, in the order of the text. Fails with `LoadFailure`. */
export const problemsQuery = queryOptions({
  queryKey: ['problems'],
  queryFn: ({ signal }) => loadProblems(signal),
  ...READ_ONCE,
});
