import type { Facet } from './facet.ts';

export const actor = {
  id: 'actor',
  label: 'Actor',
  plural: 'actors',
  none: 'No actor named',
  order: 'count',
  limit: 5,
  temporal: false,
  valuesOf: (article) => article.actors,
  columnIn: ({ actors }) => actors,
  termsOf: () => [],
} as const satisfies Facet;
