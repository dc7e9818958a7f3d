import { expect, test } from 'vitest';
import { buildColumns } from '../query/columns.ts';
import { EVERYTHING, toggleValue, withText } from '../query/query.ts';
import { corpusOf } from '../query/testing/random-corpus.ts';
import { printFilter } from './print-filter.ts';

const columns = buildColumns(corpusOf([]));

test('a line that says what is in and what is out', () => {
  const query = toggleValue(toggleValue(EVERYTHING, 'topic', 'drones'), 'place', 'Iran', 'exclude');
  expect(printFilter(withText(query, ' uav '), columns)).toBe('Search: uav; Topic: DRONES; not Place: Iran');
});

test('no filter is no line', () => {
  expect(printFilter(EVERYTHING, columns)).toBeNull();
});
