import type { DateBasis } from '../../model/article.ts';
import type { Facet } from './facet.ts';

const NAMES = {
  stated: 'Stated',
  inferred: 'Inferred',
  'not-before': 'Not before',
  unknown: 'Unknown',
} as const satisfies Record<DateBasis, string>;

/** How an article's date is known. Not temporal: it says nothing of when. */
export const dateKind = {
  id: 'date-kind',
  label: 'Kind of date',
  plural: 'kinds of date',
  none: 'No kind of date',
  order: 'count',
  limit: 4,
  temporal: false,
  valuesOf: (article) => [article.date.basis],
  columnIn: ({ dateBases }) => dateBases,
  termsOf: () => Object.entries(NAMES).map(([value, name]) => ({ value, name, domain: null })),
} as const satisfies Facet;
