import { queryOptions } from '@tanstack/react-query';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import coarse from 'world-atlas/countries-110m.json?url';
import { decode } from './decode.ts';
import { fetchJson } from './fetch-json.ts';
import { READ_ONCE } from './read-once.ts';

/** The countries of the world, their borders shared. Ids are ISO 3166-1 numeric codes; a country without one has a name only. */
export type Atlas = Topology<{ countries: GeometryCollection<{ readonly name: string }> }>;

function isAtlas(value: unknown): value is Atlas {
  const { type, objects } = (value ?? {}) as { readonly type?: unknown; readonly objects?: object };
  return type === 'Topology' && objects !== undefined && 'countries' in objects;
}

const atlasSchema = v.custom<Atlas>(isAtlas, 'a topology of countries');

async function loadAtlas(address: string, signal: AbortSignal): Promise<Atlas> {
  const file = address.slice(import.meta.env.BASE_URL.length);
  return decode(atlasSchema, await fetchJson(file, signal), file);
}

/** Outlines coarse enough for a map of the whole world, from the app's own origin. Fails with `LoadFailure`. */
export const outlinesQuery = queryOptions({
  queryKey: ['outlines'],
  queryFn: ({ signal }) => loadAtlas(coarse, signal),
  ...READ_ONCE,
});
