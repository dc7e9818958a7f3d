import { placedDate } from '../../model/article.ts';
import { placedDates } from '../../model/article-table.ts';
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
  columnIn: (table) => {
    const { words, codes } = placedDates(table);
    const years = [...new Set(words.map(yearOf))];
    const codeOf = words.map((date) => years.indexOf(yearOf(date)));
    return { words: years, codes: new Uint32Array(codes).map((code) => codeOf[code] ?? years.length) };
  },
  termsOf: () => [],
} as const satisfies Facet;
