import type { Problem } from '../model/problem.ts';
import { decode } from './decode.ts';
import { fetchJson } from './fetch-json.ts';
import { problemsSchema } from './problem-schema.ts';

const PROBLEMS_FILE = 'corpus/problems.json';

/** Every problem as a corpus of any tool lists them. Throws `LoadFailure`. */
export async function problemsOfFile(signal: AbortSignal): Promise<readonly Problem[]> {
  return decode(problemsSchema, await fetchJson(PROBLEMS_FILE, signal), PROBLEMS_FILE);
}
