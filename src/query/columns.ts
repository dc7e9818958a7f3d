import { type ArticleTable, placedDates } from '../model/article-table.ts';
import type { CorpusSummary } from '../model/corpus.ts';
import { monthIndex } from '../model/partial-date.ts';
import { orderByDate } from './date-order.ts';
import { buildValues, type FacetColumn, type ValueTable } from './facet-column.ts';
import type { FacetId } from './facets/index.ts';
import { indexMonths, type MonthIndex } from './month-index.ts';

/** Month of an article that has none. */
export const UNDATED = -1;

/**
 * The corpus by column, so that a query is answered by walking arrays of numbers. Built once a corpus, from its table.
 * Positions are those of `corpus.articles`; months are counted as `monthIndex` does.
 */
export type Columns = {
  readonly size: number;
  readonly facets: Readonly<Record<FacetId, FacetColumn>>;
  readonly values: ValueTable;
  readonly months: Int32Array;
  readonly byMonth: MonthIndex;
  /** First and last month with an article; null where nothing is dated. */
  readonly span: readonly [first: number, last: number] | null;
  /** By code; the code after the last stands for articles without a known topic. */
  readonly domains: readonly string[];
  /** Domain of the main topic, doubled, plus one where the date is inferred: a slot of the timeline. */
  readonly slots: Uint8Array;
  /** Months in which an index has an entry; null where the corpus has no index. */
  readonly indexed: ReadonlySet<number> | null;
  readonly orders: Readonly<Record<'newest' | 'oldest', Uint32Array>>;
};

// Positions and codes are the table's own, so the arrays have an element there.

function monthsOf(table: ArticleTable): Int32Array {
  const { words, codes } = placedDates(table);
  const monthOf = words.map((date) => monthIndex(date) ?? UNDATED);
  return new Int32Array(codes).map((code) => monthOf[code] ?? UNDATED);
}

function spanOf(months: Int32Array): Columns['span'] {
  let [first, last] = [Number.POSITIVE_INFINITY, UNDATED];
  for (let i = 0; i < months.length; i++) {
    const month = months[i] as number;
    if (month === UNDATED) continue;
    if (month < first) first = month;
    if (month > last) last = month;
  }
  return last === UNDATED ? null : [first, last];
}

function slotsOf({ table, taxonomy }: CorpusSummary): Uint8Array {
  const { topics, dateBases, length } = table;
  const domainOf = new Map(
    taxonomy.domains.flatMap((domain, code) => domain.topics.map(({ id }) => [id, code] as const)),
  );
  const none = taxonomy.domains.length;
  const domainOfWord = topics.words.map((topic) => domainOf.get(topic) ?? none);
  const inferred = dateBases.words.indexOf('inferred');
  const slots = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const main = topics.offsets[i] as number;
    const domain =
      main === topics.offsets[i + 1] ? none : (domainOfWord[topics.codes[main] as number] ?? none);
    slots[i] = domain * 2 + (dateBases.codes[i] === inferred ? 1 : 0);
  }
  return slots;
}

function indexedMonths({ table, manifest }: CorpusSummary, months: Int32Array): Columns['indexed'] {
  const indexes = new Set(manifest.collections.filter(({ kind }) => kind === 'index').map(({ id }) => id));
  if (indexes.size === 0) return null;
  const { words, codes } = table.collections;
  const isIndex = words.map((collection) => indexes.has(collection));
  const found = new Set<number>();
  for (let i = 0; i < codes.length; i++) if (isIndex[codes[i] as number]) found.add(months[i] as number);
  return found;
}

/** Each worked out when it is first asked for. */
function lazyOrders(table: ArticleTable): Columns['orders'] {
  let newest: Uint32Array | null = null;
  let oldest: Uint32Array | null = null;
  return {
    get newest() {
      newest ??= orderByDate(table, 'newest');
      return newest;
    },
    get oldest() {
      oldest ??= orderByDate(table, 'oldest');
      return oldest;
    },
  };
}

export function buildColumns(corpus: CorpusSummary): Columns {
  const { table } = corpus;
  const months = monthsOf(table);
  const span = spanOf(months);
  return {
    size: table.length,
    ...buildValues(corpus),
    months,
    byMonth: indexMonths(months, span),
    span,
    domains: corpus.taxonomy.domains.map(({ id }) => id),
    slots: slotsOf(corpus),
    indexed: indexedMonths(corpus, months),
    orders: lazyOrders(table),
  };
}

const known = new WeakMap<ArticleTable, Columns>();

/** The columns of a corpus, built when they are first asked for: the same object for every page. */
export function columnsOf(corpus: CorpusSummary): Columns {
  const columns = known.get(corpus.table) ?? buildColumns(corpus);
  known.set(corpus.table, columns);
  return columns;
}
