import { type Article, placedDate } from '../model/article.ts';
import type { Corpus } from '../model/corpus.ts';
import { monthIndex } from '../model/partial-date.ts';
import { buildFacetColumn, type FacetColumn } from './facet-column.ts';
import { eachFacet, type FacetId } from './facets/index.ts';
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
  readonly months: Int32Array;
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
  const dated = months.filter((month) => month !== UNDATED);
  if (dated.length === 0) return null;
  return dated.reduce<[number, number]>(
    ([first, last], month) => [Math.min(first, month), Math.max(last, month)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
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

export function buildColumns(corpus: Corpus): Columns {
  const { articles } = corpus;
  const months = Int32Array.from(articles, monthOfArticle);
  return {
    size: articles.length,
    facets: eachFacet((facet) => buildFacetColumn(facet, corpus)),
    months,
    span: spanOf(months),
    domains: corpus.taxonomy.domains.map(({ id }) => id),
    slots: slotsOf(corpus),
    indexed: indexedMonths(corpus, months),
    orders: {
      newest: orderArticles(articles, 'newest'),
      oldest: orderArticles(articles, 'oldest'),
      title: orderArticles(articles, 'title'),
    },
  };
}
