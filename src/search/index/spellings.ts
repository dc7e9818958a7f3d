/** Words of one length, or of several that follow each other: those a misspelt word may be meant for. */
export type SpellingPart = { readonly shortest: number; readonly words: readonly string[] };

function groupByLength(words: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const word of words) {
    const group = groups[word.length] ?? [];
    groups[word.length] = group;
    group.push(word);
  }
  return Array.from(groups, (group) => group ?? []);
}

/** The sorted words by their length, in parts of about a file each. */
export function splitSpellings(words: readonly string[], fileSize: number): readonly SpellingPart[] {
  const parts: { shortest: number; words: string[]; room: number }[] = [];
  for (const [length, spelt] of groupByLength(words).entries()) {
    const size = length * spelt.length;
    const last = parts.at(-1);
    if (last !== undefined && size <= last.room) {
      last.words = last.words.concat(spelt);
      last.room -= size;
    } else if (size > 0) parts.push({ shortest: length, words: [...spelt], room: fileSize - size });
  }
  return parts;
}
