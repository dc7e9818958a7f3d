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
    const coded = new Uint16Array(codes.length);
    for (let i = 0; i < codes.length; i++) coded[i] = codeOf[codes[i] ?? words.length] ?? years.length;
    return { words: years, codes: coded };
  },
  termsOf: () => [],
} as const satisfies Facet;
