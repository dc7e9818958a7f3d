import { findMarkers } from './markers.ts';

/** A word of a quotation; the case of one that begins a sentence or follows a gap is free. */
export type WordToken = { readonly kind: 'word'; readonly word: string; readonly anyCase: boolean };

/**
 * What a quotation is made of: words, gaps (an ellipsis) and insertions. An insertion within a word, `[i]t` or
 * `work[ed]`, leaves the word's own letters as `before` and `after`.
 */
export type QuoteToken =
  | WordToken
  | { readonly kind: 'gap' }
  | { readonly kind: 'insertion'; readonly words: number }
  | { readonly kind: 'patched'; readonly before: string; readonly after: string };

export const ELLIPSIS = '…';

const WORDS = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|[$€£¥%&]/gu;
const PRINTED = new RegExp(`${WORDS.source}|${ELLIPSIS}`, 'gu');
const PARTS =
  /\[(?:…|\.{3})\]|…+|\.(?:\s?\.){2,}|([\p{L}\p{M}]*)\[([^\]]*)\]([\p{L}\p{M}]*)|[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|[$€£¥%&]/gu;

/** Whether a text has any: without, its words are all that is printed. */
export function hasEllipsis(text: string): boolean {
  return /…|\.\s?\./.test(text);
}

/** One kind of apostrophe and of dash, no footnote markers; a dash between words parts them. */
export function plain(text: string): string {
  let bare = text;
  for (const { offset, label } of findMarkers(text).reverse()) {
    bare = `${bare.slice(0, offset)} ${bare.slice(offset + label.length + 2)}`;
  }
  return bare
    .replace(/[’‘‛´`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012-\u2015\u2212]/g, ' ');
}

/** Words and ellipses as they are printed, brackets or not: for finding what is quoted letter by letter. */
export function printedTokens(text: string): string[] {
  const joined = plain(text).replace(/\.?…+\.?|\.(?:\s?\.){2,}/g, ` ${ELLIPSIS} `);
  return joined.match(PRINTED) ?? [];
}

/** The words of a text, brackets or not. */
export function wordsOf(text: string): string[] {
  return plain(text).match(WORDS) ?? [];
}

function toToken(match: RegExpExecArray, anyCase: boolean): QuoteToken {
  const [whole, before, inside, after] = match;
  if (inside === undefined) {
    return /^\[?[….]/.test(whole) ? { kind: 'gap' } : { kind: 'word', word: whole, anyCase };
  }
  if (before === '' && after === '') return { kind: 'insertion', words: wordsOf(inside).length };
  return { kind: 'patched', before: before ?? '', after: after ?? '' };
}

/** A quotation as tokens; gaps at its ends say nothing and are left out. */
export function quoteTokens(text: string): QuoteToken[] {
  const tokens: QuoteToken[] = [];
  for (const match of plain(text).matchAll(PARTS)) {
    const last = tokens.at(-1);
    const token = toToken(match, last === undefined || last.kind === 'gap');
    if (token.kind !== 'gap' || last?.kind !== 'gap') tokens.push(token);
  }
  while (tokens[0]?.kind === 'gap') tokens.shift();
  while (tokens.at(-1)?.kind === 'gap') tokens.pop();
  return tokens;
}

/** How many words a quotation has, those inserted in brackets included. */
export function countWords(text: string): number {
  return wordsOf(text).length;
}
