import * as v from 'valibot';
import type { Article } from '../model/article.ts';
import { isPartialDate, type PartialDate } from '../model/partial-date.ts';

const isCalendarDate = (text: string): text is PartialDate => isPartialDate(text);

export const partialDateSchema = v.pipe(
  v.string(),
  v.guard(isCalendarDate, 'a calendar date YYYY, YYYY-MM or YYYY-MM-DD'),
);

export const evidenceSchema = v.object({ line: v.number(), text: v.string() });

export const names = v.array(v.string());

/** The fields every article has; a piece adds its own. */
export const articleEntries = {
  id: v.string(),
  collection: v.string(),
  file: v.string(),
  title: v.string(),
  date: v.object({
    value: v.nullable(partialDateSchema),
    basis: v.picklist(['stated', 'inferred', 'not-before', 'unknown']),
    evidence: v.array(evidenceSchema),
  }),
  authors: names,
  authorsBasis: v.picklist(['stated', 'inferred', 'unknown']),
  topics: v.array(v.object({ id: v.string(), because: names })),
  places: names,
  actors: names,
  systems: names,
  lines: v.array(v.tuple([v.number(), v.number()])),
};

export const articlesSchema: v.GenericSchema<unknown, readonly Article[]> = v.array(
  v.object({ ...articleEntries, kind: v.picklist(['entry', 'piece']) }),
);
