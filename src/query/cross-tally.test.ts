import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { buildColumns } from './columns.ts';
import { crossTally } from './cross-tally.ts';
import { evaluate } from './evaluate.ts';
import { NONE } from './facets/facet.ts';
import { FACETS, type FacetId } from './facets/index.ts';
import { isPairChosen, leaveOpen, togglePair } from './pair-choice.ts';
import { isAnyTime } from './query.ts';
import { anyCorpus, anyQuery } from './testing/random-corpus.ts';

const ids = FACETS.map(({ id }) => id);
const anyPair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a !== b);

function valuesOf(id: FacetId, article: Article): readonly string[] {
  const values = FACETS.find((facet) => facet.id === id)?.valuesOf(article) ?? [];
  const known = [...new Set(values)].filter((value) => value !== NONE);
  return known.length === 0 ? [NONE] : known;
}

test('every cell and total is what filtering the articles one by one gives', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, anyPair, (corpus, query, [rows, across]) => {
      const columns = buildColumns(corpus);
      const { ids: kept } = evaluate(columns, query);
      const articles = [...kept].flatMap((id) => corpus.articles.at(id) ?? []);
      const tally = crossTally(columns, kept, [rows, across]);
      const [first, second] = [columns.facets[rows].terms, columns.facets[across].terms];
      const having = (id: FacetId, value: string) =>
        articles.filter((article) => valuesOf(id, article).includes(value));
      expect(tally.width).toBe(second.length);
      expect([...tally.rowTotals]).toEqual(first.map(({ value }) => having(rows, value).length));
      expect([...tally.columnTotals]).toEqual(second.map(({ value }) => having(across, value).length));
      expect([...tally.counts]).toEqual(
        first.flatMap(({ value }) =>
          second.map(
            (other) =>
              having(rows, value).filter((article) => valuesOf(across, article).includes(other.value)).length,
          ),
        ),
      );
    }),
  );
});

test('choosing a pair brings as many articles as its cell says, choosing it again takes it back', () => {
  fc.assert(
    fc.property(anyCorpus, anyQuery, anyPair, fc.nat(), fc.nat(), (corpus, query, facets, i, j) => {
      const columns = buildColumns(corpus);
      const tally = crossTally(columns, evaluate(columns, leaveOpen(query, facets)).ids, facets);
      const [rows, across] = facets;
      const [row, column] = [i % columns.facets[rows].terms.length, j % tally.width];
      const pair = [
        [rows, columns.facets[rows].terms[row]?.value ?? ''],
        [across, columns.facets[across].terms[column]?.value ?? ''],
      ] as const;
      fc.pre(!isPairChosen(query, pair));
      const chosen = togglePair(query, pair);
      expect(evaluate(columns, chosen).total).toBe(tally.counts[row * tally.width + column]);
      expect(isPairChosen(chosen, pair)).toBe(true);
      expect(togglePair(chosen, pair)).toEqual(leaveOpen(query, facets));
    }),
  );
});

test('leaving open a facet of time leaves all of time open, and no other facet', () => {
  fc.assert(
    fc.property(anyQuery, anyPair, (query, facets) => {
      const open = leaveOpen(query, facets);
      const temporal = facets.includes('year');
      for (const id of facets) expect(open.facets[id]).toEqual({ include: [], exclude: [] });
      for (const id of ids.filter((other) => !facets.includes(other)))
        expect(open.facets[id]).toEqual(query.facets[id]);
      if (temporal) expect(isAnyTime(open)).toBe(true);
      else expect([open.from, open.to]).toEqual([query.from, query.to]);
    }),
  );
});
