import { placedDate } from '../../model/article.ts';
import { yearOf } from '../../model/partial-date.ts';
import type { Facet } from './facet.ts';

export const year = {
  id: 'year',
  label: 'Year',
  plural: 'years',
  none: 'Undated',
  order: 'descending',
  limit: 8,
  temporal: true,
  valuesOf: (article) => {
    const date = placedDate(article.date);
    return date === null ? [] : [yearOf(date)];
  },
  termsOf: () => [],
} as const satisfies Facet;
