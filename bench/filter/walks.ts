import type { Corpus } from '../../src/model/corpus.ts';
import { monthOf } from '../../src/model/partial-date.ts';
import { buildColumns } from '../../src/query/columns.ts';
import type { FacetId } from '../../src/query/facets/index.ts';
import { EVERYTHING, type Query, toggleValue, withRange } from '../../src/query/query.ts';
import { createRandom } from '../archive/random.ts';

/** A kind of step an analyst takes, and the queries of one after the other. */
export type Walk = { readonly name: string; readonly queries: readonly Query[] };

const TWO_YEARS = 24;

const rangeOf = (query: Query, first: number, months: number): Query =>
  withRange(query, { from: monthOf(first), to: monthOf(first + months - 1) });

/** Walks of `count` steps over this corpus, the same for every contender. */
export function planWalks(corpus: Corpus, count: number): readonly Walk[] {
  const { facets, span } = buildColumns(corpus);
  const random = createRandom(7);
  if (span === null) throw new Error('The corpus has no dates; expected an archive to walk through');
  const [first, last] = span;
  const room = Math.max(1, last - first - TWO_YEARS);
  const steps = Array.from({ length: count }, (_, step) => step);
  const valuesOf = (facet: FacetId): readonly string[] =>
    facets[facet].terms.map(({ value }) => value).filter((value) => value !== '(none)');

  let toggled = EVERYTHING;
  const toggles = steps.map(() => {
    const facet = random.pick(['topic', 'author', 'place'] as const);
    toggled = toggleValue(toggled, facet, random.pickZipf(valuesOf(facet)));
    return toggled;
  });
  const someTopics = valuesOf('topic')
    .slice(0, 8)
    .reduce((query, value) => toggleValue(query, 'topic', value), EVERYTHING);
  return [
    // As a brush is dragged: the window moves on by a month.
    {
      name: 'brush move',
      queries: steps.map((step) => rangeOf(EVERYTHING, first + (step % room), TWO_YEARS)),
    },
    { name: 'jump', queries: steps.map(() => rangeOf(EVERYTHING, first + random.below(room), TWO_YEARS)) },
    {
      name: 'jump, topics chosen',
      queries: steps.map(() => rangeOf(someTopics, first + random.below(room), TWO_YEARS)),
    },
    // All articles, one value of one facet on and off: as many articles come and go as ever do.
    {
      name: 'facet toggle',
      queries: steps.map((step) =>
        step % 2 === 1 ? EVERYTHING : toggleValue(EVERYTHING, 'topic', random.pickZipf(valuesOf('topic'))),
      ),
    },
    { name: 'facet toggles, added up', queries: toggles },
  ];
}
