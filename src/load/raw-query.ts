import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { CorpusInput, RawText } from '../model/corpus.ts';
import { decode } from './decode.ts';
import { fetchJson } from './fetch-json.ts';
import { READ_ONCE } from './read-once.ts';

const rawSchema: v.GenericSchema<unknown, RawText> = v.object({
  file: v.string(),
  rows: v.array(v.string()),
});

async function loadRaw(path: string, signal: AbortSignal): Promise<RawText> {
  const file = `corpus/${path}`;
  return decode(rawSchema, await fetchJson(file, signal), file);
}

/** The rows of an input as printed. Fails with `LoadFailure`. */
export const rawQuery = ({ raw }: Pick<CorpusInput, 'raw'>) =>
  queryOptions({
    queryKey: ['raw', raw],
    queryFn: ({ signal }) => loadRaw(raw, signal),
    ...READ_ONCE,
  });
