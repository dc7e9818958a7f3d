import { yearOf } from '../../../model/partial-date.ts';
import type { Columns } from '../../../query/columns.ts';
import type { CrossTally } from '../../../query/cross-tally.ts';
import { type Facet, NONE } from '../../../query/facets/facet.ts';
import type { FacetId } from '../../../query/facets/index.ts';
import { isPairChosen } from '../../../query/pair-choice.ts';
import type { Query } from '../../../query/query.ts';
import type { Measure } from '../../../query/view.ts';
import { type ValueRow, valueRows } from '../../value-rows.ts';

export type YearColumn = {
  readonly value: string;
  readonly name: string;
  readonly total: number;
  readonly chosen: ValueRow['chosen'];
  /** Outside the dates of the query. */
  readonly left: boolean;
};

export type YearCell = {
  readonly count: number;
  /** Articles of the year, whatever their value. */
  readonly of: number;
  /** The query keeps exactly these articles of the chart. */
  readonly chosen: boolean;
};

export type YearRow = ValueRow & { readonly cells: readonly YearCell[] };

/** The values of a facet over the years. */
export type ByYear = {
  readonly years: readonly YearColumn[];
  readonly rows: readonly YearRow[];
  /** Largest count and largest share, 0 to 1, of any cell. */
  readonly highest: Readonly<Record<Measure, number>>;
};

/** What the height of its bar, or the depth of its ground, stands for. */
export const sizeOf = (cell: YearCell, measure: Measure): number =>
  measure === 'count' ? cell.count : shareOf(cell);

export const shareOf = ({ count, of }: YearCell): number => (of === 0 ? 0 : count / of);

/** Every year from the corpus's first to its last, and the undated where there are any. */
export function yearValues({ facets, values }: Columns): readonly string[] {
  const { terms, codeOf, base } = facets.year;
  const known = terms.map(({ value }) => value).filter((value) => value !== NONE);
  const numbers = known.map(Number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const years = known.length === 0 ? 0 : last - first + 1;
  const all = Array.from({ length: years }, (_, at) => `${first + at}`.padStart(4, '0'));
  const none = codeOf.get(NONE);
  return none !== undefined && values.codes.includes(base + none) ? [...all, NONE] : all;
}

function isLeft({ from, to, facets }: Query, value: string): boolean {
  const { include, exclude } = facets.year;
  if (exclude.includes(value) || (include.length > 0 && !include.includes(value))) return true;
  if (value === NONE) return from !== null || to !== null;
  return (from !== null && value < yearOf(from)) || (to !== null && value > yearOf(to));
}

function yearColumns(columns: Columns, tally: CrossTally, query: Query): readonly YearColumn[] {
  const { codeOf } = columns.facets.year;
  const { include, exclude } = query.facets.year;
  return yearValues(columns).map((value) => ({
    value,
    name: value === NONE ? 'Undated' : value,
    total: tally.columnTotals[codeOf.get(value) ?? -1] ?? 0,
    chosen: exclude.includes(value) ? 'exclude' : include.includes(value) ? 'include' : null,
    left: isLeft(query, value),
  }));
}

/** Shapes a tally of `facet` by year, which leaves both open; `query` says what of it is chosen. */
export function byYear(
  columns: Columns,
  tally: CrossTally,
  facet: Facet & { readonly id: FacetId },
  query: Query,
): ByYear {
  const { facets } = columns;
  const years = yearColumns(columns, tally, query);
  const column = facets[facet.id];
  const rows = valueRows(facet, column, tally.rowTotals, query.facets[facet.id]).map((row): YearRow => {
    const code = column.codeOf.get(row.value) ?? -1;
    const cells = years.map(({ value, total }) => {
      const year = facets.year.codeOf.get(value) ?? tally.width;
      const count = code < 0 || year >= tally.width ? 0 : (tally.counts[code * tally.width + year] ?? 0);
      const pair = [[facet.id, row.value] as const, ['year', value] as const] as const;
      return { count, of: total, chosen: isPairChosen(query, pair) };
    });
    return { ...row, cells };
  });
  const cells = rows.flatMap((row) => row.cells);
  const highest = {
    count: cells.reduce((most, { count }) => Math.max(most, count), 0),
    share: cells.reduce((most, cell) => Math.max(most, shareOf(cell)), 0),
  };
  return { years, rows, highest };
}
