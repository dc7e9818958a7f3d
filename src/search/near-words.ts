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

/** How many letters must be put in, left out or replaced (Levenshtein), as long as no more than `most`. */
export function isWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const cost = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    row = next;
  }
  return (row[other.length] ?? 0) <= most;
}

/** The words that may be meant by the one typed, with as few typos as find any. */
export function findNearWords(typed: string, words: readonly string[]): readonly string[] {
  for (const typos of typosOf(typed)) {
    const near = words.filter((word) => isWithin(typed, word, typos) && isLikelyMeant(typed, word, typos));
    if (near.length > 0) return near;
  }
  return [];
}
