import type { ArticleTable } from '../../model/article-table.ts';
import { type Facet, NONE } from '../facets/facet.ts';

/** Positions of articles, each once. */
export type Positions = ArrayLike<number>;

/** The articles of either side; an article may be on both. */
export type Sides = { readonly a: Positions; readonly b: Positions };

/** Articles, and how many of them have each value. */
export type Tally = { readonly of: number; readonly counts: ReadonlyMap<string, number> };

// Positions and codes are the table's own, so the arrays have an element there.

/** Counts the values of a facet among some articles: one that an article has twice counts once, one without any has `NONE`. */
export function createTally(facet: Facet, table: ArticleTable): (articles: Positions) => Tally {
  const { words, codes, offsets } = facet.columnIn(table);
  const none = words.length;
  const codeOfNone = words.indexOf(NONE);
  const counts = new Uint32Array(none + 1);
  const seen = new Int32Array(none + 1);
  const countOne = (code: number, article: number): void => {
    if (seen[code] === article) return;
    seen[code] = article;
    counts[code] = (counts[code] as number) + 1;
  };
  const countValues = (article: number): void => {
    const start = offsets === undefined ? article : (offsets[article] as number);
    const end = offsets === undefined ? article + 1 : (offsets[article + 1] as number);
    let hasValue = false;
    for (let at = start; at < end; at++) {
      const code = codes[at] as number;
      if (code >= none || code === codeOfNone) continue;
      hasValue = true;
      countOne(code, article);
    }
    if (!hasValue) countOne(none, article);
  };
  return (articles) => {
    counts.fill(0);
    seen.fill(-1);
    for (let i = 0; i < articles.length; i++) countValues(articles[i] as number);
    const counted = new Map<string, number>();
    counts.forEach((count, code) => {
      if (count > 0) counted.set(words[code] ?? NONE, count);
    });
    return { of: articles.length, counts: counted };
  };
}

/** Each author's articles; one by two authors is among both's. */
export function groupByAuthor(
  { authors }: ArticleTable,
  articles: Positions,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as number;
    const end = authors.offsets[article + 1] as number;
    for (let at = authors.offsets[article] as number; at < end; at++) {
      const code = authors.codes[at] as number;
      const group = groups.get(code);
      if (group === undefined) groups.set(code, [article]);
      else if (group.at(-1) !== article) group.push(article);
    }
  }
  return new Map([...groups].map(([code, group]) => [authors.words[code] ?? NONE, group]));
}

export type Overlap = { readonly both: number; readonly neither: number };

/** How many of the corpus's articles are on both sides, and how many on neither. */
export function overlapOf(corpus: number, { a, b }: Sides): Overlap {
  const onA = new Uint8Array(corpus);
  for (let i = 0; i < a.length; i++) onA[a[i] as number] = 1;
  let both = 0;
  for (let i = 0; i < b.length; i++) both += onA[b[i] as number] as number;
  return { both, neither: corpus - a.length - b.length + both };
}
