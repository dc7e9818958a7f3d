import type { ArticleTable } from '../../model/article-table.ts';
import type { CorpusSummary } from '../../model/corpus.ts';
import { monthOf, type PartialDate, partialDate } from '../../model/partial-date.ts';
import type { Columns } from '../columns.ts';
import { author } from '../facets/author.ts';
import { type Facet, NONE } from '../facets/facet.ts';
import { year } from '../facets/year.ts';
import { EVERYTHING, type Query, toggleValue, withRange } from '../query.ts';
import type { QueryPair } from './pair-url.ts';
import { createTally } from './sides.ts';
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

const NAMES = new Intl.Collator('en');

/** The values with enough articles to make a side, the most frequent first. */
function frequentValues(facet: Facet, table: ArticleTable): readonly string[] {
  const everything = Uint32Array.from({ length: table.length }, (_, position) => position);
  return [...createTally(facet, table)(everything).counts]
    .filter(([value, count]) => value !== NONE && count >= FEWEST_ON_A_SIDE)
    .sort((a, b) => b[1] - a[1] || NAMES.compare(a[0], b[0]))
    .map(([value]) => value);
}

function suggestHalves(columns: Columns): readonly SuggestedPair[] {
  const pair = halvesOf(columns);
  return pair === null ? [] : [{ name: 'First half against second half', pair }];
}

const yearOnly = (of: string): Query => between(partialDate(Number(of), 1), partialDate(Number(of), 12));

function suggestYears({ table }: CorpusSummary): readonly SuggestedPair[] {
  const [earlier, later] = frequentValues(year, table).slice(0, 2).sort();
  if (earlier === undefined || later === undefined) return [];
  return [{ name: `${earlier} against ${later}`, pair: { a: yearOnly(earlier), b: yearOnly(later) } }];
}

function suggestAuthors({ table }: CorpusSummary): readonly SuggestedPair[] {
  const [first, second] = frequentValues(author, table);
  if (first === undefined) return [];
  const a = toggleValue(EVERYTHING, 'author', first);
  const others = { a, b: toggleValue(EVERYTHING, 'author', first, 'exclude') };
  const pairs = [{ name: `${first} against all others`, pair: others }];
  if (second === undefined) return pairs;
  const pair = { a, b: toggleValue(EVERYTHING, 'author', second) };
  return [{ name: `${first} against ${second}`, pair }, ...pairs];
}

/** Comparisons that this corpus has enough articles for, the usual one first. */
export function suggestPairs(corpus: CorpusSummary, columns: Columns): readonly SuggestedPair[] {
  return [...suggestHalves(columns), ...suggestYears(corpus), ...suggestAuthors(corpus)];
}
