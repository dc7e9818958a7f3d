import type { Facet } from './facet.ts';

export const system = {
  id: 'system',
  label: 'System',
  plural: 'systems',
  none: 'No system named',
  order: 'count',
  limit: 5,
  temporal: false,
  valuesOf: (article) => article.systems,
  columnIn: ({ systems }) => systems,
  termsOf: () => [],
} as const satisfies Facet;
