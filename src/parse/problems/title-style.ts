import { findMentions } from '../passes/find-mentions.ts';
import { findPlaces } from '../passes/find-names.ts';
import type { ProblemCheck } from '../passes/find-problems.ts';
import { inEntry } from './places.ts';

const HYPHEN_FOR_COLON = /\p{L}+- \p{L}+/u;
const CAPITALS = /\b\p{Lu}{4,}\b/gu;
const JOINED = /(?<![\p{L}-])(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}+)/gu;

const namesPlace = (word: string | undefined): boolean => findPlaces(findMentions(word ?? '')).length > 0;

/** A country in capitals, which no abbreviation is: `IRAN`. */
function shouted(title: string): string | undefined {
  return title.match(CAPITALS)?.find(namesPlace);
}

/** `Iran-Khamenei Speaks`: a hyphen joins a country to what is said of it; `Syria-Jordan` joins two. */
function joined(title: string): string | undefined {
  return [...title.matchAll(JOINED)].find(
    (match) => match.index === 0 && namesPlace(match[1]) && !namesPlace(match[2]),
  )?.[0];
}

function lowerCased(title: string): boolean {
  const words = title.split(/[\s:-]+/).filter((word) => word.length >= 4);
  return words.length >= 3 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
}

function styleOf(title: string): string | null {
  const hyphen = HYPHEN_FOR_COLON.exec(title)?.[0] ?? joined(title);
  if (hyphen !== undefined) return `“${hyphen}”: a hyphen stands where the index elsewhere has a colon`;
  const word = shouted(title);
  if (word !== undefined) return `“${word}” is printed in capitals`;
  return lowerCased(title) ? `“${title}” is not in title case` : null;
}

export const titleStyle: ProblemCheck = {
  kind: 'title-style',
  severity: 'info',
  find: ({ entries }) =>
    entries.flatMap((entry) => {
      const message = styleOf(entry.article.title);
      return message === null ? [] : [inEntry(entry, message)];
    }),
};
