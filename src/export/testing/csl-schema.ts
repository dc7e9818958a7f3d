import * as v from 'valibot';

/** The rules of csl-data.json (Citation Style Language 1.0.2) for the fields that are written here; others are refused. */
const name = v.union([
  v.strictObject({
    family: v.string(),
    given: v.string(),
    'non-dropping-particle': v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
  v.strictObject({ literal: v.string() }),
]);

const date = v.union([
  v.strictObject({
    'date-parts': v.pipe(
      v.array(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(3))),
      v.minLength(1),
      v.maxLength(2),
    ),
    circa: v.optional(v.union([v.string(), v.number(), v.boolean()])),
  }),
  v.strictObject({ literal: v.string() }),
]);

const text = v.optional(v.pipe(v.string(), v.nonEmpty()));

export const cslDataSchema = v.array(
  v.strictObject({
    id: v.string(),
    type: v.picklist(['article-magazine', 'article-newspaper', 'webpage']),
    title: text,
    author: v.optional(v.pipe(v.array(name), v.minLength(1))),
    'container-title': text,
    issued: v.optional(date),
    language: text,
    URL: v.optional(v.pipe(v.string(), v.url())),
    note: text,
    custom: v.optional(v.record(v.string(), v.unknown())),
  }),
);
