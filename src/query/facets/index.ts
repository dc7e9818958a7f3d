import { actor } from './actor.ts';
import { author } from './author.ts';
import { collection } from './collection.ts';
import { dateKind } from './date-kind.ts';
import type { Facet } from './facet.ts';
import { place } from './place.ts';
import { system } from './system.ts';
import { topic } from './topic.ts';
import { year } from './year.ts';

/** Every facet, in the order the page shows them. A new one is a file beside this and a name here. */
export const FACETS = [
  collection,
  topic,
  author,
  place,
  actor,
  system,
  year,
  dateKind,
] as const satisfies readonly Facet[];

export type FacetId = (typeof FACETS)[number]['id'];

/** A record with one entry a facet. */
export function eachFacet<T>(
  make: (facet: Facet & { readonly id: FacetId }) => T,
): Readonly<Record<FacetId, T>> {
  return Object.fromEntries(FACETS.map((facet) => [facet.id, make(facet)])) as Record<FacetId, T>;
}
