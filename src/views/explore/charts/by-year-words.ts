import type { Facet } from '../../../query/facets/facet.ts';
import { NONE } from '../../../query/facets/facet.ts';
import type { FacetId } from '../../../query/facets/index.ts';
import { togglePair } from '../../../query/pair-choice.ts';
import { explorePath } from '../../../query/paths.ts';
import type { Measure } from '../../../query/view.ts';
import type { ChartTable } from '../../../ui/chart-frame/chart-table.ts';
import { printCount } from '../../../ui/print-count.ts';
import { countArticles } from '../../count-articles.ts';
import { printShown, type Shown } from '../../use-query-in-url.ts';
import { type ByYear, shareOf, type YearCell, type YearColumn, type YearRow } from './by-year.ts';

/** Per cent, with a decimal below ten: as precise as the page shows it. */
export function percentOf(cell: YearCell): number {
  const percent = shareOf(cell) * 100;
  return percent >= 10 ? Math.round(percent) : Math.round(percent * 10) / 10;
}

/** The number a cell stands for; null for a share of nothing. */
export function measureCell(cell: YearCell, measure: Measure): number | null {
  if (measure === 'count') return cell.count;
  return cell.of === 0 ? null : percentOf(cell);
}

/** The same as it is read; nothing where there is no article. */
export function printMeasure(cell: YearCell, measure: Measure): string {
  const number = cell.count === 0 ? null : measureCell(cell, measure);
  return number === null ? '' : printCount(number);
}

/** `Drones, 2022: 8 articles, 20% of the year’s 40`. */
export function describeCell(row: YearRow, year: YearColumn, cell: YearCell): string {
  const whole =
    year.value === NONE ? `the ${printCount(cell.of)} undated` : `the year’s ${printCount(cell.of)}`;
  const part = cell.of === 0 ? '' : `, ${percentOf(cell)}% of ${whole}`;
  return `${row.name}, ${year.name}: ${countArticles(cell.count)}${part}`;
}

type Place = { readonly row: YearRow; readonly year: YearColumn; readonly cell: YearCell };

function findHighest({ rows, years }: ByYear, measure: Measure): Place | null {
  let highest: Place | null = null;
  for (const row of rows) {
    for (const [at, cell] of row.cells.entries()) {
      const year = years[at];
      if (year === undefined || cell.count === 0) continue;
      const [now, most] = [measureCell(cell, measure) ?? 0, highest && measureCell(highest.cell, measure)];
      if (most === null || now > most) highest = { row, year, cell };
    }
  }
  return highest;
}

/** The chart in a sentence or two: what stands against what, and the largest cell. */
export function describeByYear(matrix: ByYear, { plural }: Facet, measure: Measure): string {
  const years = matrix.years.filter(({ value }) => value !== NONE);
  const [first, last] = [years[0], years.at(-1)];
  const highest = findHighest(matrix, measure);
  if (first === undefined || last === undefined || highest === null) {
    return `No ${plural} under the other filters.`;
  }
  const what = measure === 'count' ? 'Articles' : 'Share of each year’s articles';
  const span = first === last ? first.name : `${first.name} to ${last.name}`;
  return `${what} of ${printCount(matrix.rows.length)} ${plural} by year, ${span}. Most: ${describeCell(highest.row, highest.year, highest.cell)}.`;
}

/** Fewer articles in a year, and one of them is more than a tenth of it. */
const FEW = 10;

/** What a reader of shares must know: the years with but a few articles. Empty where there are none. */
export function describeFewYears(years: readonly YearColumn[]): string {
  const few = years.filter(({ total }) => total > 0 && total < FEW);
  if (few.length === 0) return '';
  const named = few.map(({ name, total }) => `${name} has ${total}`).join(', ');
  return `Few articles, so that one is a large share: ${named}.`;
}

/** The rows shown as a table: a column a year, each number leading to its articles. */
export function byYearTable(
  { years }: ByYear,
  rows: readonly YearRow[],
  measure: Measure,
  facet: Facet & { readonly id: FacetId },
  open: Shown,
): ChartTable {
  return {
    columns: [facet.label, ...years.map(({ name }) => (measure === 'count' ? name : `${name}, %`))],
    rows: rows.map(({ name, cells }) => [name, ...cells.map((cell) => measureCell(cell, measure))]),
    linkOf: (at, column) => {
      const [row, year] = [rows[at], years[column - 1]];
      if (row === undefined || year === undefined || row.cells[column - 1]?.count === 0) return null;
      const pair = [[facet.id, row.value] as const, ['year', year.value] as const] as const;
      return explorePath(printShown({ ...open, query: togglePair(open.query, pair) }));
    },
  };
}
