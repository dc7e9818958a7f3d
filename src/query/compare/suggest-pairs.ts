import type { Article } from '../../model/article.ts';
import { placedDate } from '../../model/article.ts';
import type { Corpus } from '../../model/corpus.ts';
import { monthOf, type PartialDate, partialDate, yearOf } from '../../model/partial-date.ts';
import type { Columns } from '../columns.ts';
import { EVERYTHING, type Query, toggleValue, withRange } from '../query.ts';
import type { QueryPair } from './pair-url.ts';
import { FEWEST_ON_A_SIDE } from './too-few.ts';

export type SuggestedPair = { readonly name: string; readonly pair: QueryPair };

const between = (from: PartialDate | null, to: PartialDate | null): Query =>
  withRange(EVERYTHING, { from, to });

/** The first half of the months with articles against the second; null where there are not two such months. */
export function halvesOf({ span }: Columns): QueryPair | null {
  if (span === null || span[0] === span[1]) return null;
  const [first, last] = span;
  const middle = Math.floor((first + last + 1) / 2);
  return { a: between(monthOf(first), monthOf(middle - 1)), b: between(monthOf(middle), monthOf(last)) };
}

/** The values with enough articles to make a side, the most frequent first. */
function frequentValues(
  articles: readonly Article[],
  valuesOf: (article: Article) => readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of articles.flatMap((article) => [...new Set(valuesOf(article))])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST_ON_A_SIDE)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'))
    .map(([value]) => value);
}

function suggestHalves(columns: Columns): readonly SuggestedPair[] {
  const pair = halvesOf(columns);
  return pair === null ? [] : [{ name: 'First half against second half', pair }];
}

const yearOnly = (year: string): Query =>
  between(partialDate(Number(year), 1), partialDate(Number(year), 12));

function suggestYears({ articles }: Corpus): readonly SuggestedPair[] {
  const years = frequentValues([...articles], ({ date }) => {
    const placed = placedDate(date);
    return placed === null ? [] : [yearOf(placed)];
  });
  const [earlier, later] = years.slice(0, 2).sort();
  if (earlier === undefined || later === undefined) return [];
  return [{ name: `${earlier} against ${later}`, pair: { a: yearOnly(earlier), b: yearOnly(later) } }];
}

function suggestAuthors({ articles }: Corpus): readonly SuggestedPair[] {
  const [first, second] = frequentValues([...articles], ({ authors }) => authors);
  if (first === undefined) return [];
  const a = toggleValue(EVERYTHING, 'author', first);
  const others = { a, b: toggleValue(EVERYTHING, 'author', first, 'exclude') };
  const pairs = [{ name: `${first} against all others`, pair: others }];
  if (second === undefined) return pairs;
  const pair = { a, b: toggleValue(EVERYTHING, 'author', second) };
  return [{ name: `${first} against ${second}`, pair }, ...pairs];
}

/** Comparisons that this corpus has enough articles for, the usual one first. */
export function suggestPairs(corpus: Corpus, columns: Columns): readonly SuggestedPair[] {
  return [...suggestHalves(columns), ...suggestYears(corpus), ...suggestAuthors(corpus)];
}
