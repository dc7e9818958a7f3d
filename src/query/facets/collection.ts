import type { Facet } from './facet.ts';

export const collection = {
  id: 'collection',
  label: 'Collection',
  plural: 'collections',
  none: 'No collection',
  order: 'count',
  limit: 8,
  temporal: false,
  valuesOf: (article) => [article.collection],
  columnIn: ({ collections }) => collections,
  termsOf: ({ manifest }) =>
    manifest.collections.map(({ id, title }) => ({ value: id, name: title, domain: null })),
} as const satisfies Facet;
