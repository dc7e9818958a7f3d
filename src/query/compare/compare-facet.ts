import type { Corpus } from '../../model/corpus.ts';
import { type Facet, NONE } from '../facets/facet.ts';
import { type Contrast, contrastOf } from './contrast.ts';
import type { Proportion } from './proportion.ts';
import { createTally, type Sides, type Tally } from './sides.ts';

/** A value of a facet, held by these parts of either side's articles. */
export type ComparedValue = Contrast & { readonly value: string; readonly name: string };

export const proportionIn = ({ of, counts }: Tally, value: string): Proportion => ({
  count: counts.get(value) ?? 0,
  of,
});

function namesOf(facet: Facet, corpus: Corpus): (value: string) => string {
  const known = new Map(facet.termsOf(corpus).map(({ value, name }) => [value, name]));
  return (value) => (value === NONE ? facet.none : (known.get(value) ?? value));
}

const NAMES = new Intl.Collator('en');

const total = ({ a, b }: Contrast): number => a.count + b.count;

/** The surest difference first; what has too few articles to compare last, the most of them first. */
export function bySurety(one: ComparedValue, other: ComparedValue): number {
  const lacking = Number(one.lack !== null) - Number(other.lack !== null);
  const rank = one.lack === null ? other.surety - one.surety : 0;
  return lacking || rank || total(other) - total(one) || NAMES.compare(one.name, other.name);
}

/** Every value that an article of either side has, the surest difference first. */
export function compareFacet(facet: Facet, corpus: Corpus, sides: Sides): readonly ComparedValue[] {
  const tally = createTally(facet, corpus.table);
  const [a, b] = [tally(sides.a), tally(sides.b)];
  const nameOf = namesOf(facet, corpus);
  return [...new Set([...a.counts.keys(), ...b.counts.keys()])]
    .map((value) => ({
      value,
      name: nameOf(value),
      ...contrastOf(proportionIn(a, value), proportionIn(b, value)),
    }))
    .sort(bySurety);
}
