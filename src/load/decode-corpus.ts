import * as v from 'valibot';
import { CORPUS_SCHEMA, type CorpusSummary, type Manifest } from '../model/corpus.ts';
import { decodeSummary } from '../table/summary-part.ts';
import { decode } from './decode.ts';
import { asFaultOf } from './fetch-part.ts';
import { LoadFailure } from './load-failure.ts';
import { manifestSchema } from './manifest-schema.ts';
import { taxonomySchema } from './taxonomy-schema.ts';

export const MANIFEST_FILE = 'corpus/manifest.json';
export const SUMMARY_FILE = 'corpus/articles-summary.bin';
export const TEXTS_FILE = 'corpus/articles-texts.bin';
export const TAXONOMY_FILE = 'corpus/taxonomy.json';

const anyVersion = v.object({ schema: v.string() });

/** The version first: in a corpus of another version every other mismatch is only a consequence. */
export function decodeManifest(value: unknown): Manifest {
  const found = v.safeParse(anyVersion, value);
  const schema = found.success ? found.output.schema : null;
  if (schema !== CORPUS_SCHEMA) {
    throw new LoadFailure({
      kind: 'wrong-schema',
      file: MANIFEST_FILE,
      found: schema,
      expected: CORPUS_SCHEMA,
    });
  }
  return decode(manifestSchema, value, MANIFEST_FILE);
}

/** Whether the corpus has its articles as a table; one made by other tools may have the JSON only. */
export const hasTable = ({ files }: Manifest): boolean => 'summary' in files && 'texts' in files;

export type SummaryFiles = { readonly summary: Uint8Array<ArrayBuffer>; readonly taxonomy: unknown };

/** Throws `LoadFailure`, damaged or wrong-shape, for the first of the files that is off. */
export function openSummary(manifest: Manifest, files: SummaryFiles): CorpusSummary {
  const table = asFaultOf(SUMMARY_FILE, () => decodeSummary(files.summary));
  const { articles } = manifest.counts;
  if (table.length !== articles) {
    throw new LoadFailure({
      kind: 'damaged',
      file: SUMMARY_FILE,
      place: 'the number of articles',
      found: String(table.length),
      expected: `${articles}, as ${MANIFEST_FILE} says`,
    });
  }
  return { manifest, table, taxonomy: decode(taxonomySchema, files.taxonomy, TAXONOMY_FILE) };
}
