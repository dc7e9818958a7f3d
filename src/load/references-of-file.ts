import * as v from 'valibot';
import type { FootnoteReference } from '../model/footnote-reference.ts';
import { partialDateSchema } from './article-schema.ts';
import { decode } from './decode.ts';
import { fetchJson } from './fetch-json.ts';
import { referenceEntries } from './piece-schema.ts';

const REFERENCES_FILE = 'corpus/references.json';

const referencesSchema: v.GenericSchema<unknown, readonly FootnoteReference[]> = v.array(
  v.object({
    ...referenceEntries,
    article: v.string(),
    footnote: v.string(),
    line: v.number(),
    sentence: v.nullable(v.string()),
    date: v.nullable(partialDateSchema),
    link: v.picklist(['direct', 'shortened', 'none']),
    resolution: v.picklist([
      'same-title',
      'title-but-one-word',
      'no-such-title',
      'other-issue',
      'several-articles',
      'elsewhere',
    ]),
  }),
);

/** Every reference as a corpus of any tool lists them. Throws `LoadFailure`. */
export async function referencesOfFile(signal: AbortSignal): Promise<readonly FootnoteReference[]> {
  return decode(referencesSchema, await fetchJson(REFERENCES_FILE, signal), REFERENCES_FILE);
}
