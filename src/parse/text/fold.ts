const QUOTES = /["“”„«»‘’'‛`´]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

const PLAIN = /^[ -~]*$/;

/** A text of letters without accents, and without other forms of one letter. */
export function withoutAccents(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Letters without case or accents, straight marks, single spaces: for comparing, never for showing. */
export function fold(text: string): string {
  const bare = withoutAccents(text).toLowerCase();
  return bare.replace(DASHES, '-').replace(QUOTES, "'").replace(/\s+/g, ' ').trim();
}

/** The words of a text, folded, without any punctuation: `Iran’s F-14` gives `irans`, `f`, `14`. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .replaceAll("'", '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
