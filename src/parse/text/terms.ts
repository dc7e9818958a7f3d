import { remember } from './remember.ts';
import { stem, type Token, tokenize } from './tokens.ts';

/**
 * A term of a lexicon. Words agree in any case and number; `smuggl*` takes any ending; an abbreviation in
 * capitals (`US`, `AI`) agrees only as written.
 */
export type Term<T> = { readonly words: readonly Pattern[]; readonly value: T };

type Pattern = { readonly text: string; readonly prefix: boolean; readonly exact: boolean };

/** Gives the terms that may begin with a word, the longest first. */
export type TermIndex<T> = (word: string) => readonly Term<T>[];

/** A term found in a text: at which of its words, how many of them, and where those stand. */
export type Match<T> = {
  readonly value: T;
  readonly at: number;
  readonly words: number;
  readonly start: number;
  readonly end: number;
};

const KEY_LENGTH = 2;

function toPattern(word: string): Pattern {
  const prefix = word.endsWith('*');
  const bare = prefix ? word.slice(0, -1) : word;
  const exact = !prefix && bare === bare.toUpperCase() && /\p{Lu}/u.test(bare);
  return { text: exact ? bare : prefix ? bare.toLowerCase() : stem(bare), prefix, exact };
}

function agrees(
  { text, prefix, exact }: Pattern,
  { word, stem: stemmed }: Pick<Token, 'word' | 'stem'>,
): boolean {
  if (exact) return word === text || word === `${text}s`;
  return prefix ? word.toLowerCase().startsWith(text) : stemmed === text;
}

/** The words of a term as patterns; `F-*` is `F` and any word. */
export function toPatterns(term: string): Pattern[] {
  return (term.match(/[\p{L}\p{N}\p{M}’']*\*|[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}]+)*/gu) ?? []).map((word) =>
    toPattern(word.replace(/[’']s$/, '').replace(/[’']/g, '')),
  );
}

/** Orders terms for finding: by how they begin, the longest first. */
export function indexTerms<T>(terms: readonly { readonly term: string; readonly value: T }[]): TermIndex<T> {
  const index = new Map<string, Term<T>[]>();
  for (const { term, value } of terms) {
    const words = toPatterns(term);
    const key = stem(words[0]?.text ?? '').slice(0, KEY_LENGTH);
    const known = index.get(key) ?? [];
    known.push({ words, value });
    index.set(key, known);
  }
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length);
  return remember((word) => {
    const token = { word, stem: stem(word) };
    const known = index.get(token.stem.slice(0, KEY_LENGTH)) ?? [];
    return known.filter(({ words: [first] }) => first === undefined || agrees(first, token));
  });
}

/** Whether the words after its first, which stands at `at`, are the term's. */
function goesOn<T>({ words }: Term<T>, tokens: readonly Token[], at: number): boolean {
  return words.every((pattern, i) => {
    const token = tokens[at + i];
    return i === 0 || (token !== undefined && agrees(pattern, token));
  });
}

function toMatch<T>({ value, words }: Term<T>, tokens: readonly Token[], at: number): Match<T> {
  const [start, end] = [tokens[at]?.start ?? 0, tokens[at + words.length - 1]?.end ?? 0];
  return { value, at, words: words.length, start, end };
}

/** Every term in a text, also those within others: from the first place to the last, at each the longest first. */
export function findTerms<T>(text: string, index: TermIndex<T>): readonly Match<T>[] {
  const tokens = tokenize(text);
  const matches: Match<T>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const term of index(tokens[at]?.word ?? ''))
      if (goesOn(term, tokens, at)) matches.push(toMatch(term, tokens, at));
  }
  return matches;
}

/** Of terms found, the longest at each place; a word serves terms of one length only. */
export function pickLongest<T>(matches: readonly Match<T>[]): readonly Match<T>[] {
  let [place, length] = [0, 0];
  return matches.filter(({ at, words }) => {
    const isFree = at >= place + length;
    if (isFree) [place, length] = [at, words];
    return isFree || (at === place && words === length);
  });
}
