import { type Article, type DateBasis, placedDate } from '../model/article.ts';
import type { Corpus } from '../model/corpus.ts';
import { lengthOfMonth } from '../model/partial-date.ts';
import { type Columns, UNDATED } from './columns.ts';

/** An article as the strip under the timeline draws it. */
export type TimelineMark = {
  readonly article: Article;
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
  corpus: Corpus,
  columns: Columns,
  ids: Iterable<number>,
): readonly TimelineMark[] {
  const slotOf = (id: number): number => columns.slots[id] ?? 0;
  const inOrder = [...ids].sort((a, b) => slotOf(a) - slotOf(b) || a - b);
  return inOrder.flatMap((id) => markOf(corpus, columns, id)).sort(byTime);
}

function markOf({ articles }: Corpus, columns: Columns, id: number): readonly TimelineMark[] {
  const article = articles[id];
  if (article === undefined) return [];
  const month = columns.months[id] ?? UNDATED;
  return [
    {
      article,
      row: month === UNDATED ? null : month - (columns.span?.[0] ?? 0),
      passed: partOfMonth(article),
      domain: columns.domains[(columns.slots[id] ?? 0) >> 1] ?? null,
      basis: article.date.basis,
    },
  ];
}

function byTime(a: TimelineMark, b: TimelineMark): number {
  if (a.row === null || b.row === null) return Number(a.row === null) - Number(b.row === null);
  return a.row - b.row || a.passed - b.passed;
}

function partOfMonth({ date }: Article): number {
  const placed = placedDate(date);
  if (placed === null || placed.length < 10) return 0.5;
  return (Number(placed.slice(8)) - 1) / (lengthOfMonth(placed) - 1);
}
