import * as v from 'valibot';
import { CORPUS_SCHEMA, type Manifest } from '../model/corpus.ts';

const count = v.number();

export const manifestSchema: v.GenericSchema<unknown, Manifest> = v.object({
  schema: v.literal(CORPUS_SCHEMA),
  title: v.string(),
  inputs: v.array(
    v.object({
      file: v.string(),
      sha256: v.string(),
      bytes: count,
      lines: count,
      unplaced: v.array(v.number()),
      raw: v.string(),
    }),
  ),
  collections: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      kind: v.picklist(['index', 'pieces']),
      articles: count,
    }),
  ),
  counts: v.object({
    articles: count,
    entries: count,
    rows: count,
    pieces: count,
    sources: count,
    footnotes: count,
    references: count,
    quotes: count,
    problems: count,
  }),
  quoteStatuses: v.object({ verbatim: count, elided: count, altered: count, 'not-found': count }),
  files: v.record(v.string(), v.string()),
});
