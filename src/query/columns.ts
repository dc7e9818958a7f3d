import { type Article, placedDate } from '../model/article.ts';
import type { Corpus } from '../model/corpus.ts';
import { monthIndex } from '../model/partial-date.ts';
import { buildValues, type FacetColumn, type ValueTable } from './facet-column.ts';
import type { FacetId } from './facets/index.ts';
import { indexMonths, type MonthIndex } from './month-index.ts';
import type { FixedSort } from './query.ts';
import { orderArticles } from './sort-orders.ts';

/** Month of an article that has none. */
export const UNDATED = -1;

/**
 * The corpus by column, so that a query is answered by walking arrays of numbers. Built once a corpus.
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
  readonly orders: Readonly<Record<FixedSort, Uint32Array>>;
};

function monthOfArticle({ date }: Article): number {
  const placed = placedDate(date);
  return (placed === null ? null : monthIndex(placed)) ?? UNDATED;
}

function spanOf(months: Int32Array): Columns['span'] {
  let [first, last] = [Number.POSITIVE_INFINITY, UNDATED];
  for (const month of months) {
    if (month === UNDATED) continue;
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  return last === UNDATED ? null : [first, last];
}

function slotsOf({ articles, taxonomy }: Corpus): Uint8Array {
  const domainOf = new Map(
    taxonomy.domains.flatMap(({ topics }, code) => topics.map(({ id }) => [id, code] as const)),
  );
  return Uint8Array.from(articles, ({ topics, date }) => {
    const domain = domainOf.get(topics[0]?.id ?? '') ?? taxonomy.domains.length;
    return domain * 2 + (date.basis === 'inferred' ? 1 : 0);
  });
}

function indexedMonths({ articles, manifest }: Corpus, months: Int32Array): Columns['indexed'] {
  const indexes = new Set(manifest.collections.filter(({ kind }) => kind === 'index').map(({ id }) => id));
  if (indexes.size === 0) return null;
  return new Set(months.filter((_, i) => indexes.has(articles[i]?.collection ?? '')));
}

/** Each worked out when it is first asked for: comparing 100,000 titles takes half a second. */
function lazyOrders(articles: readonly Article[]): Columns['orders'] {
  const known = new Map<FixedSort, Uint32Array>();
  const order = (sort: FixedSort): Uint32Array => {
    const positions = known.get(sort) ?? orderArticles(articles, sort);
    known.set(sort, positions);
    return positions;
  };
  return {
    get newest() {
      return order('newest');
    },
    get oldest() {
      return order('oldest');
    },
    get title() {
      return order('title');
    },
  };
}

export function buildColumns(corpus: Corpus): Columns {
  const { articles } = corpus;
  const months = Int32Array.from(articles, monthOfArticle);
  const span = spanOf(months);
  return {
    size: articles.length,
    ...buildValues(corpus),
    months,
    byMonth: indexMonths(months, span),
    span,
    domains: corpus.taxonomy.domains.map(({ id }) => id),
    slots: slotsOf(corpus),
    indexed: indexedMonths(corpus, months),
    orders: lazyOrders(articles),
  };
}

const known = new WeakMap<Corpus, Columns>();

/** The columns of a corpus, built when they are first asked for: the same object for every page. */
export function columnsOf(corpus: Corpus): Columns {
  const columns = known.get(corpus) ?? buildColumns(corpus);
  known.set(corpus, columns);
  return columns;
}
