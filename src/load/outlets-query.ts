import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { Outlet } from '../model/outlet.ts';
import { names } from './article-schema.ts';
import { decode } from './decode.ts';
import { fetchJson } from './fetch-json.ts';
import { READ_ONCE } from './read-once.ts';

const OUTLETS_FILE = 'corpus/outlets.json';

const outletsSchema: v.GenericSchema<unknown, readonly Outlet[]> = v.array(
  v.object({
    name: v.string(),
    hosts: names,
    descriptors: v.array(
      v.object({
        text: v.string(),
        count: v.number(),
        citations: v.number(),
        analysis: v.array(v.object({ article: v.string(), line: v.number() })),
      }),
    ),
    languages: names,
    citations: v.array(v.object({ article: v.string(), source: v.number() })),
  }),
);

async function loadOutlets(signal: AbortSignal): Promise<readonly Outlet[]> {
  return decode(outletsSchema, await fetchJson(OUTLETS_FILE, signal), OUTLETS_FILE);
}

/** Every outlet that sources come from, most cited first. Fails with `LoadFailure`. */
export const outletsQuery = queryOptions({
  queryKey: ['outlets'],
  queryFn: ({ signal }) => loadOutlets(signal),
  ...READ_ONCE,
});
