import { useMemo } from 'react';
import type { Corpus } from '../../model/corpus.ts';
import { buildColumns, type Columns } from '../../query/columns.ts';
import { type Comparison, compareSides } from '../../query/compare/comparison.ts';
import type { Sides } from '../../query/compare/sides.ts';
import { createEvaluator, type Result } from '../../query/evaluate.ts';
import { type FoundText, useFound } from './use-found.ts';
import { type PairInUrl, usePairInUrl } from './use-pair-in-url.ts';

/** One side's answer. */
export type SideResult = { readonly result: Result; readonly text: FoundText };

export type Comparing = PairInUrl & {
  readonly corpus: Corpus;
  readonly columns: Columns;
  readonly a: SideResult;
  readonly b: SideResult;
  readonly sides: Sides;
  /** Null while a text is being searched for the first time. */
  readonly comparison: Comparison | null;
};

export function useComparison(corpus: Corpus): Comparing {
  const columns = useMemo(() => buildColumns(corpus), [corpus]);
  const evaluate = useMemo(() => createEvaluator(columns), [columns]);
  const inUrl = usePairInUrl(columns);
  const { pair } = inUrl;
  const [textA, textB] = [useFound(corpus, pair.a.text.trim()), useFound(corpus, pair.b.text.trim())];
  const a = useMemo(() => evaluate(pair.a, textA.found), [evaluate, pair, textA]);
  const b = useMemo(() => evaluate(pair.b, textB.found), [evaluate, pair, textB]);
  const sides = useMemo(() => {
    const articlesOf = ({ ids }: Result) => [...ids].flatMap((at) => corpus.articles[at] ?? []);
    return { a: articlesOf(a), b: articlesOf(b) };
  }, [corpus, a, b]);
  const isSearching = textA.state === 'searching' || textB.state === 'searching';
  const comparison = useMemo(
    () => (isSearching ? null : compareSides(corpus, pair, sides)),
    [isSearching, corpus, pair, sides],
  );
  return {
    ...inUrl,
    corpus,
    columns,
    a: { result: a, text: textA },
    b: { result: b, text: textB },
    sides,
    comparison,
  };
}
