import type { Article } from '../model/article.ts';
import { type ArticleTable, placedDates, type WordLists } from '../model/article-table.ts';

/** Places, actors and systems are subjects all alike. */
export type ValueKind = 'authors' | 'topics' | 'subjects';

type OwnValue = { readonly kind: ValueKind; readonly value: string };

/** A column, and by code the position of its word among the article's own; -1 for the words it does not have. */
type Marked = { readonly lists: WordLists; readonly own: Int16Array };

export type SharedWords = {
  /** What sharing a value is worth: the fewer articles have it, the more. */
  readonly worth: (kind: ValueKind, value: string) => number;
  /** Positions of the articles that share most, the best first, the article itself left out. */
  readonly nearest: readonly number[];
};

const COLUMNS = [
  ['authors', 'authors'],
  ['topics', 'topics'],
  ['subjects', 'places'],
  ['subjects', 'actors'],
  ['subjects', 'systems'],
] as const satisfies readonly (readonly [ValueKind, keyof ArticleTable])[];

/** Fewer shared things than this say little. */
export const LEAST_SHARED = 2;

export const subjectsOf = ({ places, actors, systems }: Article): readonly string[] => [
  ...places,
  ...actors,
  ...systems,
];

function ownValues(article: Article): readonly OwnValue[] {
  const all = {
    authors: article.authors,
    topics: article.topics.map(({ id }) => id),
    subjects: subjectsOf(article),
  };
  return (['authors', 'topics', 'subjects'] as const).flatMap((kind) =>
    [...new Set(all[kind])].map((value) => ({ kind, value })),
  );
}

function markOwn(table: ArticleTable, values: readonly OwnValue[]): readonly Marked[] {
  return COLUMNS.map(([kind, column]) => {
    const lists = table[column];
    const indexOf = new Map(
      values.flatMap((one, at) => (one.kind === kind ? [[one.value, at] as const] : [])),
    );
    return { lists, own: Int16Array.from(lists.words, (word) => indexOf.get(word) ?? -1) };
  });
}

// Positions and codes are the table's own, so the arrays have an element there.

/** Tells of every article which of the own values it has, each once. */
function eachShared(
  { length }: ArticleTable,
  columns: readonly Marked[],
  count: number,
  tell: (position: number, shared: Int16Array, found: number) => void,
): void {
  const seen = new Int32Array(count).fill(-1);
  const shared = new Int16Array(count);
  for (let position = 0; position < length; position++) {
    let found = 0;
    for (const { lists, own } of columns) {
      const end = lists.offsets[position + 1] as number;
      for (let at = lists.offsets[position] as number; at < end; at++) {
        const value = own[lists.codes[at] as number] as number;
        if (value < 0 || seen[value] === position) continue;
        seen[value] = position;
        shared[found++] = value;
      }
    }
    if (found > 0) tell(position, shared, found);
  }
}

/** Years between two dates, at most ten; as far as can be where one has none. */
export function yearsBetween(a: string | null, b: string | null): number {
  if (a === null || b === null) return 10;
  const years = (date: string): number => Number(date.slice(0, 4)) + Number(date.slice(5, 7) || 6) / 12;
  return Math.min(Math.abs(years(a) - years(b)), 10);
}

/** How much less an article is worth for being written at another time. */
function distances(table: ArticleTable, position: number): (other: number) => number {
  const { words, codes } = placedDates(table);
  const own = words[codes[position] as number] ?? null;
  const byCode = Float64Array.from([...words, null], (date) => yearsBetween(own, date));
  return (other) => byCode[codes[other] as number] as number;
}

/** What this article shares with the others, worked out on the columns: no article is made for it. `most` are wanted. */
export function findShared(
  table: ArticleTable,
  article: Article,
  position: number,
  most: number,
): SharedWords {
  const values = ownValues(article);
  const columns = markOwn(table, values);
  const counts = new Uint32Array(values.length);
  eachShared(table, columns, values.length, (_, shared, found) => {
    for (let at = 0; at < found; at++) {
      const value = shared[at] as number;
      counts[value] = (counts[value] as number) + 1;
    }
  });
  const worths = Float64Array.from(counts, (count) => Math.log(table.length / count));
  const isTopic = values.map(({ kind }) => kind === 'topics');
  const distanceOf = distances(table, position);
  const best: { readonly position: number; readonly total: number }[] = [];
  eachShared(table, columns, values.length, (other, shared, found) => {
    if (found < LEAST_SHARED || other === position) return;
    let total = -distanceOf(other) / 20;
    let hasTopic = false;
    for (let at = 0; at < found; at++) {
      const value = shared[at] as number;
      total += worths[value] as number;
      hasTopic ||= isTopic[value] as boolean;
    }
    if (!hasTopic || (best.length === most && total <= (best.at(-1)?.total ?? 0))) return;
    const at = best.findIndex((one) => one.total < total);
    best.splice(at < 0 ? best.length : at, 0, { position: other, total });
    best.length = Math.min(best.length, most);
  });
  const worthOf = new Map(values.map(({ kind, value }, at) => [`${kind} ${value}`, worths[at] ?? 0]));
  return {
    worth: (kind, value) => worthOf.get(`${kind} ${value}`) ?? 0,
    nearest: best.map((one) => one.position),
  };
}
