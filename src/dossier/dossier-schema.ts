import * as v from 'valibot';
import { DOSSIER_FORMAT, type Dossier, type DossierItem } from '../model/dossier.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

const instant = v.pipe(
  v.string(),
  v.check(
    (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)),
    'a moment in UTC, YYYY-MM-DDTHH:MM:SSZ',
  ),
);

const name = v.pipe(
  v.string(),
  v.check((text) => text !== '', 'a text that is not empty'),
);

const kept = { articleId: name, title: v.string(), addedAt: instant, note: v.string() };

export const itemSchema: v.GenericSchema<unknown, DossierItem> = v.variant('kind', [
  v.object({ kind: v.literal('article'), ...kept }),
  v.object({
    kind: v.literal('passage'),
    ...kept,
    selector: v.object({ exact: name, prefix: v.string(), suffix: v.string() }),
    text: v.string(),
    from: v.nullable(v.string()),
  }),
]);

export const itemsSchema = v.array(itemSchema);

export const dossierSchema: v.GenericSchema<unknown, Dossier> = v.object({
  format: v.literal(DOSSIER_FORMAT),
  items: itemsSchema,
});
