import actors from '../lexicon/actors.json' with { type: 'json' };
import places from '../lexicon/places.json' with { type: 'json' };
import systems from '../lexicon/systems.json' with { type: 'json' };
import { findTerms, indexTerms, type TermIndex } from '../text/terms.ts';
import type { Reading } from '../text/tokens.ts';

/** Names to their spellings, comma-separated; `Isfahan + Iran` names both. */
type Gazetteer = Readonly<Record<string, string>>;

function toIndex(gazetteer: Gazetteer): TermIndex<readonly string[]> {
  return indexTerms(
    Object.entries(gazetteer).flatMap(([name, spellings]) =>
      spellings.split(', ').map((term) => ({ term, value: name.split(' + ') })),
    ),
  );
}

const PLACES = toIndex(places);
const ACTORS = toIndex(actors);
const SYSTEMS = toIndex(systems);

/** Names count only where they are written as names, with a capital. */
function findNames({ text, tokens }: Reading, index: TermIndex<readonly string[]>): string[] {
  const named = findTerms(tokens, index).filter(({ start }) => /\p{Lu}/u.test(text[start] ?? ''));
  return [...new Set(named.flatMap(({ value }) => value))];
}

/** Countries and regions a text names, also by their adjectives, in the order of first mention. */
export function findPlaces(reading: Reading): string[] {
  return findNames(reading, PLACES);
}

/** Organisations and persons a text names, under their canonical names. */
export function findActors(reading: Reading): string[] {
  return findNames(reading, ACTORS);
}

/** Weapons, vehicles and platforms a text names. */
export function findSystems(reading: Reading): string[] {
  return findNames(reading, SYSTEMS);
}
