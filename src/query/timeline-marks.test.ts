import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, type DateBasis, placedDate } from '../model/article.ts';
import { monthOf, type PartialDate } from '../model/partial-date.ts';
import { plainArticle } from '../model/testing/plain-article.ts';
import { buildColumns } from './columns.ts';
import { evaluate } from './evaluate.ts';
import { anyCorpus, anyQuery, corpusOf } from './testing/random-corpus.ts';
import { timelineMarks } from './timeline-marks.ts';

test('every article of a result has one mark, in its month, from the earliest to the latest', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, (corpus, query) => {
      const columns = buildColumns(corpus);
      const { ids } = evaluate(columns, query);
      const marks = timelineMarks(corpus, columns, ids);
      expect(new Set(marks.map(({ position }) => position))).toEqual(new Set(ids));
      expect(marks).toHaveLength(ids.length);
      const first = columns.span?.[0] ?? 0;
      for (const { position, row, passed } of marks) {
        const article = corpus.articles.at(position);
        const placed = article === undefined ? null : placedDate(article.date);
        const month = placed !== null && placed.length >= 7 ? placed.slice(0, 7) : null;
        expect(row === null ? null : monthOf(first + row)).toBe(month);
        expect(passed >= 0 && passed <= 1).toBe(true);
      }
      const dated = marks.filter(({ row }) => row !== null);
      expect(marks.slice(0, dated.length)).toEqual(dated);
      const places = dated.map(({ row, passed }) => (row ?? 0) + passed);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

const on = (value: string, basis: DateBasis = 'stated'): Article =>
  plainArticle(`${value} ${basis}`, { date: { value: value as PartialDate, basis, evidence: [] } });

test('the day moves a mark through its month; a month alone puts it in the middle', () => {
  const corpus = corpusOf([
    on('2024-02-29'),
    on('2024-02-01'),
    on('2024-02', 'inferred'),
    on('2024-01-09', 'not-before'),
    on('2024-03-31'),
  ]);
  const marks = timelineMarks(corpus, buildColumns(corpus), [0, 1, 2, 3, 4]);
  expect(marks.map(({ passed, row, basis }) => [passed, row, basis])).toEqual([
    [0, 0, 'stated'],
    [0.5, 0, 'inferred'],
    [1, 0, 'stated'],
    [1, 1, 'stated'],
    [0.5, null, 'not-before'],
  ]);
});
