import * as v from 'valibot';
import type { Taxonomy } from '../model/taxonomy.ts';

const named = { id: v.string(), name: v.string(), definition: v.string() };

export const taxonomySchema: v.GenericSchema<unknown, Taxonomy> = v.object({
  domains: v.array(v.object({ ...named, topics: v.array(v.object(named)) })),
});
