import type { ArticleTable } from '../../model/article-table.ts';
import type { Facet } from '../facets/facet.ts';
import { proportionIn } from './compare-facet.ts';
import { type Contrast, contrastOf, isDistinct } from './contrast.ts';
import { type Proportion, Z95 } from './proportion.ts';
import { createTally, groupByAuthor, type Sides, type Tally } from './sides.ts';

/** A difference when one author's articles are left out, and among those alone. */
export type WithoutAuthor = {
  readonly author: string;
  readonly without: Contrast;
  readonly alone: Contrast;
};

/**
 * Whether a difference comes with one author. It `stands`: it is there whoever is left out, `weakest` being who matters
 * most. Or it is not sure without `weakest`: `gone`, since less than half of it is left or it turns round, or `fading`,
 * since too few articles are left to tell.
 */
export type AuthorCheck = {
  readonly kind: 'stands' | 'gone' | 'fading';
  readonly weakest: WithoutAuthor;
  /** Authors without whom, one at a time, it is not sure. */
  readonly critical: number;
};

type SideTallies = { readonly a: Tally; readonly b: Tally };

/** Both sides counted, whole and by author: once for all values of a facet. */
export type AuthorTallies = {
  readonly all: SideTallies;
  readonly each: readonly (SideTallies & { readonly author: string })[];
};

const NOTHING: Tally = { of: 0, counts: new Map() };

/** Authors by whom a side is chosen are not left out: nothing of that side would be left. */
export function tallyAuthors(
  facet: Facet,
  table: ArticleTable,
  sides: Sides,
  chosen: ReadonlySet<string>,
): AuthorTallies {
  const [a, b] = [groupByAuthor(table, sides.a), groupByAuthor(table, sides.b)];
  const tallyOf = createTally(facet, table);
  const tally = (groups: typeof a, author: string): Tally => {
    const articles = groups.get(author);
    return articles === undefined ? NOTHING : tallyOf(articles);
  };
  return {
    all: { a: tallyOf(sides.a), b: tallyOf(sides.b) },
    each: [...new Set([...a.keys(), ...b.keys()])]
      .filter((author) => !chosen.has(author))
      .map((author) => ({ author, a: tally(a, author), b: tally(b, author) })),
  };
}

const contrastIn = ({ a, b }: SideTallies, value: string): Contrast =>
  contrastOf(proportionIn(a, value), proportionIn(b, value));

const less = (whole: Proportion, part: Proportion): Proportion => ({
  count: whole.count - part.count,
  of: whole.of - part.of,
});

/** How much is left of a difference: 1 all of it, 0 nothing, below 0 it turns round. */
const leftOf = (whole: Contrast, without: Contrast): number => without.difference / whole.difference;

/** How sure the difference is without the author; below 0 where it turns round, 0 where a side is nearly gone. */
function suretyLeft(whole: Contrast, without: Contrast): number {
  return without.lack === 'side' ? 0 : Math.sign(leftOf(whole, without)) * without.surety;
}

/** Null where there is no sure difference to check, or nobody to leave out. */
export function checkAuthors({ all, each }: AuthorTallies, value: string): AuthorCheck | null {
  const whole = contrastIn(all, value);
  if (!isDistinct(whole)) return null;
  const checked = each
    .map((tallies) => {
      const [a, b] = [proportionIn(tallies.a, value), proportionIn(tallies.b, value)];
      const without = contrastOf(less(whole.a, a), less(whole.b, b));
      return { tallies, without, left: suretyLeft(whole, without) };
    })
    .sort((one, other) => one.left - other.left);
  const critical = checked.filter(({ left }) => left <= Z95);
  const gone = critical.find(({ without }) => without.lack !== 'side' && leftOf(whole, without) < 0.5);
  const found = gone ?? checked[0];
  if (found === undefined) return null;
  const unsure = gone === undefined ? 'fading' : 'gone';
  return {
    kind: critical.length === 0 ? 'stands' : unsure,
    weakest: {
      author: found.tallies.author,
      without: found.without,
      alone: contrastIn(found.tallies, value),
    },
    critical: critical.length,
  };
}
