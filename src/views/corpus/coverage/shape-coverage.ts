import { type ArticleTable, placedDates } from '../../../model/article-table.ts';
import type { Collection } from '../../../model/corpus.ts';
import { monthIndex, monthOf, type PartialDate, yearOf } from '../../../model/partial-date.ts';

/** `outside`: before the collection's first month or after its last, where nothing is missing. */
export type CoverageMonth = {
  readonly month: PartialDate;
  readonly count: number;
  readonly state: 'entries' | 'none' | 'outside';
};

export type CoverageYear = { readonly year: string; readonly months: readonly CoverageMonth[] };

export type Gap = { readonly from: PartialDate; readonly to: PartialDate; readonly months: number };

export type Coverage = {
  readonly collection: Collection;
  readonly years: readonly CoverageYear[];
  /** Most articles any month has. */
  readonly highest: number;
  readonly gaps: readonly Gap[];
  /** Articles whose month is not known. */
  readonly undated: number;
};

/** By month, of the articles of a collection; null stands for those whose month is not known. */
function countMonths(table: ArticleTable, collection: string): ReadonlyMap<number | null, number> {
  const { words, codes } = placedDates(table);
  const months = words.map(monthIndex);
  const own = table.collections.words.indexOf(collection);
  const counts = new Map<number | null, number>();
  for (let i = 0; i < table.length; i++) {
    if (table.collections.codes[i] !== own) continue;
    const month = months[codes[i] ?? 0] ?? null;
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

function yearsOf(counts: ReadonlyMap<number, number>): readonly CoverageYear[] {
  const known = [...counts.keys()];
  if (known.length === 0) return [];
  const first = known.reduce((a, b) => Math.min(a, b));
  const last = known.reduce((a, b) => Math.max(a, b));
  const january = first - (first % 12);
  const stateOf = (month: number): CoverageMonth['state'] => {
    if (counts.has(month)) return 'entries';
    return month < first || month > last ? 'outside' : 'none';
  };
  return Array.from({ length: Math.floor((last - january) / 12) + 1 }, (_, row) => {
    const months = Array.from({ length: 12 }, (_, column): CoverageMonth => {
      const month = january + row * 12 + column;
      return { month: monthOf(month), count: counts.get(month) ?? 0, state: stateOf(month) };
    });
    return { year: yearOf(monthOf(january + row * 12)), months };
  });
}

function gapsIn(years: readonly CoverageYear[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let isOpen = false;
  for (const { month, state } of years.flatMap(({ months }) => months)) {
    const last = isOpen ? gaps.pop() : undefined;
    isOpen = state === 'none';
    if (last !== undefined) gaps.push(isOpen ? { ...last, to: month, months: last.months + 1 } : last);
    else if (isOpen) gaps.push({ from: month, to: month, months: 1 });
  }
  return gaps;
}

/** The articles of a collection by year and month, whole years from its first to its last. */
export function shapeCoverage(collection: Collection, table: ArticleTable): Coverage {
  const all = countMonths(table, collection.id);
  const counts = new Map(
    [...all].flatMap(([month, count]) => (month === null ? [] : [[month, count] as const])),
  );
  const years = yearsOf(counts);
  const highest = [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
  return { collection, years, highest, gaps: gapsIn(years), undated: all.get(null) ?? 0 };
}
