import { expect, test } from 'vitest';
import type { PartialDate } from '../../model/partial-date.ts';
import { plainArticle } from '../../model/testing/plain-article.ts';
import { buildColumns } from '../columns.ts';
import { EVERYTHING, toggleValue } from '../query.ts';
import { corpusOf } from '../testing/random-corpus.ts';
import { timelineAxis } from '../timeline-rows.ts';
import { monthsOfSide } from './months-of-side.ts';

const entry = (date: string) =>
  plainArticle(date, {
    collection: 'iran',
    date: { value: date as PartialDate, basis: 'stated', evidence: [] },
  });

test('the months a side reaches, and those of them without an index entry', () => {
  const axis = timelineAxis(
    buildColumns(corpusOf([entry('2021-11'), entry('2022-01-05'), entry('2022-04')])),
  );
  expect(monthsOfSide(axis, EVERYTHING)).toEqual({ months: 6, gaps: 3 });
  expect(monthsOfSide(axis, { ...EVERYTHING, from: '2022-02' as PartialDate })).toEqual({
    months: 3,
    gaps: 2,
  });
  expect(monthsOfSide(axis, toggleValue(EVERYTHING, 'year', '2021'))).toEqual({ months: 2, gaps: 1 });
});
