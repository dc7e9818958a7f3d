import type { Facet } from './facet.ts';

export const author = {
  id: 'author',
  label: 'Author',
  plural: 'authors',
  none: 'No author known',
  order: 'count',
  temporal: false,
  valuesOf: (article) => article.authors,
  termsOf: () => [],
} as const satisfies Facet;
