import type { UnknownValue } from '../query/evaluate.ts';
import { FACETS } from '../query/facets/index.ts';
import type { LinkProblem } from '../query/url.ts';

const listed = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(', ');

/** A sentence for each thing a link asks for that this corpus, or this program, cannot give. */
export function describeLinkFaults(
  unknown: readonly UnknownValue[],
  problems: readonly LinkProblem[],
): readonly string[] {
  const byFacet = FACETS.flatMap(({ id, label }) => {
    const values = unknown.filter(({ facet }) => facet === id).map(({ value }) => value);
    if (values.length === 0) return [];
    return [
      `${label} ${listed(values)} ${values.length === 1 ? 'is not in this corpus and matches' : 'are not in this corpus and match'} nothing.`,
    ];
  });
  const dropped = problems.map(
    ({ key, value, expected }) => `“${key}=${value}” was left out of the filter: expected ${expected}.`,
  );
  return [...byFacet, ...dropped];
}
