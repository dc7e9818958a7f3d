/** A word with its place in the text; a possessive ending and inner apostrophes are left out of `word`. */
export type Token = {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
};

const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu;

/** A word without case, accents and the ending of a plural: `Allies` and `ally` agree. */
export function stem(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 4 && /(?:x|ch|sh|ss|z|o)es$/.test(plain)) return plain.slice(0, -2);
  return plain.length > 2 && /[^suiy']s$/.test(plain) ? plain.slice(0, -1) : plain;
}

/** Words as they stand; hyphens and stops part them: `F-14` is `F`, `14`. */
export function tokenize(text: string): readonly Token[] {
  const stems = new Map<string, string>();
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0].replace(/[’']s$/i, '').replace(/[’']/g, '');
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return { word, stem: known, start: match.index, end: match.index + match[0].length };
  });
}
