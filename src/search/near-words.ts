/** More than these make another word. */
export const MOST_TYPOS = 2;

/** How many typos to look for, fewest first; tried only where nothing begins with the word. */
function typosOf(word: string): readonly number[] {
  return word.length < 4 || /\d/.test(word) ? [] : [1, MOST_TYPOS];
}

const lettersOf = (word: string): string => [...word].sort().join('');

/** Two typos make another word of a short one, unless they are two letters exchanged. */
function isLikelyMeant(typed: string, word: string, typos: number): boolean {
  return typos === 1 || typed.length >= 8 || lettersOf(typed) === lettersOf(word);
}

/**
 * Whether the ends of two words from `i` and `j` on are alike but for so many letters put in, left out or replaced (Levenshtein).
 * Most words differ from the first letters on, so that trying is soon over.
 */
function endsWithin(one: string, i: number, other: string, j: number, most: number): boolean {
  if (Math.abs(one.length - i - (other.length - j)) > most) return false;
  let [at, to] = [i, j];
  while (at < one.length && one[at] === other[to]) {
    at += 1;
    to += 1;
  }
  if (at === one.length || to === other.length) return one.length - at + other.length - to <= most;
  if (most === 0) return false;
  return (
    endsWithin(one, at + 1, other, to + 1, most - 1) ||
    endsWithin(one, at + 1, other, to, most - 1) ||
    endsWithin(one, at, other, to + 1, most - 1)
  );
}

/** Whether no more than `most` letters must be put in, left out or replaced. */
export function isWithin(one: string, other: string, most: number): boolean {
  return endsWithin(one, 0, other, 0, most);
}

/** The words that may be meant by the one typed, with as few typos as find any. */
export function findNearWords(typed: string, lists: readonly (readonly string[])[]): readonly string[] {
  for (const typos of typosOf(typed)) {
    const near = lists.flatMap((words) =>
      words.filter((word) => isWithin(typed, word, typos) && isLikelyMeant(typed, word, typos)),
    );
    if (near.length > 0) return near;
  }
  return [];
}
