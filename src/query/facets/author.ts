import type { Facet } from './facet.ts';

export const author = {
  id: 'author',
  label: 'Author',
  plural: 'authors',
  none: 'No author known',
  order: 'count',
  limit: 5,
  temporal: false,
  valuesOf: (article) => article.authors,
  columnIn: ({ authors }) => authors,
  termsOf: () => [],
} as const satisfies Facet;
