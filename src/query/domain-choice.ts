import type { Domain } from '../model/taxonomy.ts';
import { type Query, type Selection, withSelection } from './query.ts';

/** What a query says of a domain: how many of its topics are on each side. */
export type DomainChoice = {
  readonly included: number;
  readonly excluded: number;
  readonly topics: number;
};

export function domainChoice({ facets }: Query, domain: Pick<Domain, 'topics'>): DomainChoice {
  const { include, exclude } = facets.topic;
  const among = (values: readonly string[]): number =>
    domain.topics.filter(({ id }) => values.includes(id)).length;
  return { included: among(include), excluded: among(exclude), topics: domain.topics.length };
}

/** Whether all topics of the domain stand on this side. */
export function isDomainOn({ included, excluded, topics }: DomainChoice, side: keyof Selection): boolean {
  return topics > 0 && (side === 'include' ? included : excluded) === topics;
}

/**
 * Puts all topics of the domain on one side, or takes them off where they all stand there; they leave the other side.
 * Topics of other domains stay.
 */
export function toggleDomain(query: Query, domain: Pick<Domain, 'topics'>, side: keyof Selection): Query {
  const ids = domain.topics.map(({ id }) => id);
  const isOn = isDomainOn(domainChoice(query, domain), side);
  const { include, exclude } = query.facets.topic;
  const others = (values: readonly string[]) => values.filter((value) => !ids.includes(value));
  const next: Selection = { include: others(include), exclude: others(exclude) };
  return withSelection(query, 'topic', isOn ? next : { ...next, [side]: [...next[side], ...ids] });
}
