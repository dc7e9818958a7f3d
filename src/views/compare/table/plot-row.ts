import type { ComparedRow, ComparedWordRow, FacetTable } from '../../../query/compare/comparison.ts';
import type { Contrast } from '../../../query/compare/contrast.ts';
import { isDistinct } from '../../../query/compare/contrast.ts';
import type { QueryPair } from '../../../query/compare/pair-url.ts';
import { type Interval, type Proportion, Z95 } from '../../../query/compare/proportion.ts';
import { queryOfTitleWord, queryOfValue } from '../../../query/compare/row-query.ts';
import { explorePath } from '../../../query/paths.ts';
import type { Query } from '../../../query/query.ts';
import { printQuery } from '../../../query/url.ts';
import { describeAuthorCheck } from '../describe/describe-author-check.ts';
import type { Certainty } from '../describe/describe-certainty.ts';
import { describeLack } from '../describe/describe-lack.ts';

/** A side's number and the list it opens. */
export type PlotSide = Proportion & { readonly to: string };

/** A value or word as the table shows it, whatever its difference is measured in. */
export type PlotRow = {
  readonly key: string;
  readonly name: string;
  readonly a: PlotSide;
  readonly b: PlotSide;
  readonly difference: number;
  readonly interval: Interval;
  readonly certainty: Certainty;
  /** Why the sides are not compared; null where they are. */
  readonly lack: string | null;
  /** What else is to be said of the difference. */
  readonly note: string | null;
};

const linkTo = (query: Query): string => explorePath(printQuery(query));

function certaintyOf(distinct: boolean, stands: boolean): Certainty {
  if (!distinct) return 'unsure';
  return stands ? 'firm' : 'distinct';
}

function valueRow(row: ComparedRow & Contrast, { facet }: FacetTable, { a, b }: QueryPair): PlotRow {
  return {
    key: row.value,
    name: row.name,
    a: { ...row.a, to: linkTo(queryOfValue(a, facet.id, row.value)) },
    b: { ...row.b, to: linkTo(queryOfValue(b, facet.id, row.value)) },
    difference: row.difference,
    interval: row.interval,
    certainty: certaintyOf(isDistinct(row), row.stands),
    lack: describeLack(row),
    note: row.check === null ? null : describeAuthorCheck(row.check),
  };
}

/** The values of a facet, each number with its list. */
export function valuePlotRows(table: FacetTable, pair: QueryPair): readonly PlotRow[] {
  return (table.rows ?? []).map((row) => valueRow(row, table, pair));
}

/** The words of titles, each number with its list. */
export function wordPlotRows(words: readonly ComparedWordRow[], { a, b }: QueryPair): readonly PlotRow[] {
  return words.map((row) => ({
    key: row.word,
    name: row.word,
    a: { ...row.a, to: linkTo(queryOfTitleWord(a, row.word)) },
    b: { ...row.b, to: linkTo(queryOfTitleWord(b, row.word)) },
    difference: row.logOdds,
    interval: row.interval,
    certainty: certaintyOf(Math.abs(row.z) > Z95, row.stands),
    lack: null,
    note: null,
  }));
}
