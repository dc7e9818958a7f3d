import type { Facet } from './facet.ts';

export const topic = {
  id: 'topic',
  label: 'Topic',
  plural: 'topics',
  none: 'No topic',
  order: 'count',
  limit: 12,
  temporal: false,
  valuesOf: (article) => article.topics.map(({ id }) => id),
  columnIn: ({ topics }) => topics,
  termsOf: ({ taxonomy }) =>
    taxonomy.domains.flatMap((domain) =>
      domain.topics.map(({ id, name }) => ({ value: id, name, domain: domain.id })),
    ),
} as const satisfies Facet;
