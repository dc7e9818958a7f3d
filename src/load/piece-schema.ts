import * as v from 'valibot';
import type { Piece } from '../model/piece.ts';
import { articleEntries, evidenceSchema, names, partialDateSchema } from './article-schema.ts';
import { problemsSchema } from './problem-schema.ts';

const text = v.nullable(v.string());

const paragraph = v.object({
  ...evidenceSchema.entries,
  markers: v.array(v.object({ label: v.string(), offset: v.number() })),
});

const source = v.object({
  n: v.number(),
  lines: v.array(v.number()),
  raw: v.string(),
  authors: names,
  title: text,
  translatedTitle: text,
  language: text,
  outlet: text,
  outletDescriptor: text,
  date: v.nullable(partialDateSchema),
  dateText: text,
  url: text,
  link: v.picklist(['direct', 'shortened', 'none']),
  excerpt: v.array(evidenceSchema),
});

/** The fields a reference has in its footnote; the list of all references adds where it stands. */
export const referenceEntries = {
  kind: v.picklist(['oe-watch', 'other']),
  authors: names,
  title: v.string(),
  publication: text,
  issue: text,
  dateText: text,
  url: text,
  target: text,
  start: v.number(),
  end: v.number(),
};

const footnote = v.object({
  label: v.string(),
  line: v.number(),
  text: v.string(),
  references: v.array(v.object(referenceEntries)),
});

const quote = v.object({
  line: v.number(),
  in: v.picklist(['pullQuote', 'analysis']),
  start: v.number(),
  end: v.number(),
  text: v.string(),
  status: v.picklist(['verbatim', 'elided', 'altered', 'not-found']),
  source: v.nullable(v.number()),
  sourceLine: v.nullable(v.number()),
  differences: v.array(v.object({ quote: v.string(), source: v.string() })),
});

export const pieceSchema: v.GenericSchema<unknown, Piece> = v.object({
  ...articleEntries,
  kind: v.literal('piece'),
  captions: v.array(evidenceSchema),
  pullQuote: v.nullable(evidenceSchema),
  analysis: v.array(paragraph),
  sources: v.array(source),
  footnotes: v.array(footnote),
  image: v.nullable(v.object({ caption: text, source: text, attribution: text, licence: text })),
  quotes: v.array(quote),
  citedBy: v.array(v.object({ article: v.string(), footnote: v.string(), sentence: v.nullable(v.string()) })),
  problems: problemsSchema,
});
