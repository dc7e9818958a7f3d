import { type Match, pickLongest } from '../text/terms.ts';
import type { Mention, Mentions, Name } from './find-mentions.ts';

/** Names count only where they are written as names, with a capital. */
function findNames({ text, all }: Mentions, kind: Name['kind']): string[] {
  const isName = (mention: Mention): mention is Match<Name> => mention.value.kind === kind;
  const named = pickLongest(all.filter(isName)).filter(({ start }) => /\p{Lu}/u.test(text[start] ?? ''));
  return [...new Set(named.flatMap(({ value }) => value.names))];
}

/** Countries and regions a text names, also by their adjectives, in the order of first mention. */
export function findPlaces(mentions: Mentions): string[] {
  return findNames(mentions, 'place');
}

/** Organisations and persons a text names, under their canonical names. */
export function findActors(mentions: Mentions): string[] {
  return findNames(mentions, 'actor');
}

/** Weapons, vehicles and platforms a text names. */
export function findSystems(mentions: Mentions): string[] {
  return findNames(mentions, 'system');
}
