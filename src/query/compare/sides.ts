import type { ArticleTable } from '../../model/article-table.ts';
import { type Facet, NONE } from '../facets/facet.ts';

/** Positions of articles, each once. */
export type Positions = ArrayLike<number>;

/** The articles of either side; an article may be on both. */
export type Sides = { readonly a: Positions; readonly b: Positions };

/** Articles, and how many of them have each value. */
export type Tally = { readonly of: number; readonly counts: ReadonlyMap<string, number> };

// Positions and codes are the table's own, so the arrays have an element there.

type Column = ReturnType<Facet['columnIn']>;

const firstOf = ({ offsets }: Column, article: number): number =>
  offsets === undefined ? article : (offsets[article] as number);

/** Counts the values of a facet among some articles: one that an article has twice counts once, one without any has `NONE`. */
export function createTally(facet: Facet, table: ArticleTable): (articles: Positions) => Tally {
  const column = facet.columnIn(table);
  const { words, codes } = column;
  const none = words.length;
  const isValue = Uint8Array.from([...words, NONE], (word) => Number(word !== NONE));
  const counts = new Uint32Array(none + 1);
  const seen = new Int32Array(none + 1);
  const countIn = (article: number): void => {
    let hasValue = false;
    const end = firstOf(column, article + 1);
    for (let at = firstOf(column, article); at < end; at++) {
      const code = codes[at] as number;
      if (isValue[code] !== 1) continue;
      hasValue = true;
      if (seen[code] !== article) counts[code] = (counts[code] as number) + 1;
      seen[code] = article;
    }
    if (!hasValue) counts[none] = (counts[none] as number) + 1;
  };
  return (articles) => {
    counts.fill(0);
    seen.fill(-1);
    for (let i = 0; i < articles.length; i++) countIn(articles[i] as number);
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
