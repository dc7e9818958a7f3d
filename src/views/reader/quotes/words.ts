export type Span = { readonly start: number; readonly end: number };

/** A word of a text and where it stands; `loose` is an ellipsis or a [bracketed] insertion, which may stand for any words. */
export type Word = Span & { readonly kind: 'word' | 'loose'; readonly folded: string };

const PARTS =
  /(\[[^\]]*\]|…+|\.(?:\s?\.){2,})|[\p{L}\p{N}\p{M}]+(?:['’‘‛´`\u2010\u2011-][\p{L}\p{N}\p{M}]+)*|[$€£¥%&]/gu;

/** Letter case, apostrophes and hyphens are not what makes a word another word. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’‘‛´`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}

/** The words of a text in order, with their places in it. */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(PARTS), (match) => {
    const [printed, loose] = match;
    return {
      kind: loose === undefined ? 'word' : 'loose',
      folded: foldWord(printed),
      start: match.index,
      end: match.index + printed.length,
    };
  });
}
