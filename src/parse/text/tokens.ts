import { withoutAccents } from './fold.ts';
import { remember } from './remember.ts';

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
  const plain = withoutAccents(word).toLowerCase();
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 4 && /(?:x|ch|sh|ss|z|o)es$/.test(plain)) return plain.slice(0, -2);
  return plain.length > 2 && /[^suiy']s$/.test(plain) ? plain.slice(0, -1) : plain;
}

const readWord = remember((printed) => {
  const word = printed.replace(/[’']s$/i, '').replace(/[’']/g, '');
  return { word, stem: stem(word) };
});

/** Words as they stand; hyphens and stops part them: `F-14` is `F`, `14`. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    const { word, stem } = readWord(printed);
    tokens.push({ word, stem, start: index, end: index + printed.length });
  }
  return tokens;
}
