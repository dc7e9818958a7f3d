import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildColumns } from '../../query/columns.ts';
import { createEvaluator, evaluate } from '../../query/evaluate.ts';
import { countFilters } from '../../query/query.ts';
import { anyCorpus, anyQuery } from '../../query/testing/random-corpus.ts';
import { findLoosenings } from './find-loosenings.ts';

test('each loosening brings what it says, the most first, by taking a filter off', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, (corpus, query) => {
      const columns = buildColumns(corpus);
      const loosenings = findLoosenings(query, createEvaluator(columns));
      for (const { query: looser, total } of loosenings) {
        expect(evaluate(columns, looser).total).toBe(total);
        expect(total).toBeGreaterThan(0);
        expect(countFilters(looser)).toBeLessThan(countFilters(query));
      }
      const totals = loosenings.map(({ total }) => total);
      expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    }),
  );
});
