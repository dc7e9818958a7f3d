import actors from '../lexicon/actors.json' with { type: 'json' };
import places from '../lexicon/places.json' with { type: 'json' };
import systems from '../lexicon/systems.json' with { type: 'json' };
import { findTerms, indexTerms, type Match } from '../text/terms.ts';
import { CONJUNCTIONS, PHRASES } from './topic-rules.ts';

export type Name = { readonly kind: 'place' | 'actor' | 'system'; readonly names: readonly string[] };

/** What a term of a lexicon stands for; a condition is part of a rule. */
export type Meaning =
  | Name
  | { readonly kind: 'topic'; readonly topic: string; readonly weak: boolean }
  | { readonly kind: 'condition'; readonly term: string };

export type Mention = Match<Meaning>;

/** A text with all that it mentions of any lexicon, looked for once. */
export type Mentions = { readonly text: string; readonly all: readonly Mention[] };

type Entry = { readonly term: string; readonly value: Meaning };

/** Names to their spellings, comma-separated; `Isfahan + Iran` names both. */
function namesOf(kind: Name['kind'], gazetteer: Readonly<Record<string, string>>): readonly Entry[] {
  return Object.entries(gazetteer).flatMap(([name, spellings]) =>
    spellings.split(', ').map((term) => ({ term, value: { kind, names: name.split(' + ') } })),
  );
}

const CONDITIONS = new Set(CONJUNCTIONS.flatMap(({ terms }) => terms.flat()));

const LEXICON = indexTerms<Meaning>([
  ...namesOf('place', places),
  ...namesOf('actor', actors),
  ...namesOf('system', systems),
  ...PHRASES.map(({ term, topic, weak }): Entry => ({ term, value: { kind: 'topic', topic, weak } })),
  ...[...CONDITIONS].map((term): Entry => ({ term, value: { kind: 'condition', term } })),
]);

export function findMentions(text: string): Mentions {
  return { text, all: findTerms(text, LEXICON) };
}

/** Those that stand in a part of the text. */
export function mentionsWithin({ text, all }: Mentions, from: number, to: number): Mentions {
  return { text, all: all.filter(({ start, end }) => start >= from && end <= to) };
}
