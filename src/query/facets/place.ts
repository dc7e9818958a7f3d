import type { Facet } from './facet.ts';

export const place = {
  id: 'place',
  label: 'Place',
  plural: 'places',
  none: 'No place named',
  order: 'count',
  limit: 5,
  temporal: false,
  valuesOf: (article) => article.places,
  columnIn: ({ places }) => places,
  termsOf: () => [],
} as const satisfies Facet;
