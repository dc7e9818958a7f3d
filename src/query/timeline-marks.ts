import type { DateBasis } from '../model/article.ts';
import { type ArticleTable, wordAt } from '../model/article-table.ts';
import type { CorpusSummary } from '../model/corpus.ts';
import { lengthOfMonth } from '../model/partial-date.ts';
import { type Columns, UNDATED } from './columns.ts';

/** An article as the strip under the timeline draws it. */
export type TimelineMark = {
  /** Of its article. */
  readonly position: number;
  /** Position of its month on the axis; null for the bin of undated articles. */
  readonly row: number | null;
  /** How much of its month has passed: 0 on the first day, 1 on the last, half where the day is not known. */
  readonly passed: number;
  /** Of its main topic; null without one. */
  readonly domain: string | null;
  readonly basis: DateBasis;
};

/** One mark for each of these articles, from the earliest to the latest, those of a day by domain; undated ones last. */
export function timelineMarks(
  { table }: CorpusSummary,
  columns: Columns,
  ids: Iterable<number>,
): readonly TimelineMark[] {
  const slotOf = (id: number): number => columns.slots[id] ?? 0;
  const inOrder = [...ids].sort((a, b) => slotOf(a) - slotOf(b) || a - b);
  return inOrder.map((id) => markOf(table, columns, id)).sort(byTime);
}

function markOf(table: ArticleTable, columns: Columns, position: number): TimelineMark {
  const month = columns.months[position] ?? UNDATED;
  return {
    position,
    row: month === UNDATED ? null : month - (columns.span?.[0] ?? 0),
    passed: month === UNDATED ? 0.5 : partOfMonth(table, position),
    domain: columns.domains[(columns.slots[position] ?? 0) >> 1] ?? null,
    basis: wordAt(table.dateBases, position) ?? 'unknown',
  };
}

function byTime(a: TimelineMark, b: TimelineMark): number {
  if (a.row === null || b.row === null) return Number(a.row === null) - Number(b.row === null);
  return a.row - b.row || a.passed - b.passed;
}

function partOfMonth({ dates }: ArticleTable, position: number): number {
  const date = wordAt(dates, position);
  if (date === undefined || date.length < 10) return 0.5;
  return (Number(date.slice(8)) - 1) / (lengthOfMonth(date) - 1);
}
