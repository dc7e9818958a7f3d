/** Letters that Unicode does not decompose, or that readers of a script take for one another. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ς: 'σ',
    ة: 'ه',
    ى: 'ي',
    ی: 'ي',
    ک: 'ك',
    ٱ: 'ا',
    ـ: '',
  }),
);

const APOSTROPHES = /['‘’‛`´ʻʼʽʾʿ′]/u;
const QUOTES = /["“”„‟«»″]/u;
const DASHES = /[\u2010-\u2015\u2212]/u;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u;
const UNSEEN = /[\p{M}\p{Cf}]/gu;
const LETTER = /[\p{L}\p{N}]/u;

const folded = new Map<string, string>();

function foldUnseen(letter: string): string {
  if (APOSTROPHES.test(letter)) return "'";
  if (QUOTES.test(letter)) return '"';
  if (DASHES.test(letter)) return '-';
  // Both blocks of Arabic digits count up from an address that ends in 0.
  if (ARABIC_DIGIT.test(letter)) return String((letter.codePointAt(0) ?? 0) & 0xf);
  const plain = [...letter.normalize('NFKD').toLowerCase().replace(UNSEEN, '')];
  // A sign made of letters and marks (½, ㈀) is one letter of a word, whatever it looks like.
  const kept = plain.some((one) => LETTER.test(one)) ? plain.filter((one) => LETTER.test(one)) : plain;
  return kept.map((one) => ALIKE.get(one) ?? one).join('');
}

function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const plain = foldUnseen(letter);
  folded.set(letter, plain);
  return plain;
}

/** Not a letter or sign of ASCII that stays as it is; a grave accent is an apostrophe. */
const ODD = /[^ -_a-~]/gu;

/** Letters without case, accents, Arabic diacritics or letter forms, straight marks: for comparing, never for showing. */
export function fold(text: string): string {
  return text.replace(ODD, foldLetter).toLowerCase();
}

/** A folded text whose every unit `i` stands for the original's `starts[i]` to before `ends[i]`. */
export type Folded = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** As `fold`, with the way back: an accent of its own belongs to the letter before it. */
export function foldWithOffsets(text: string): Folded {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    const start = at;
    at += letter.length;
    const units = foldLetter(letter);
    plain += units;
    for (let i = 0; i < units.length; i++) {
      starts.push(start);
      ends.push(at);
    }
    if (units === '' && ends.length > 0 && ends.at(-1) === start) ends[ends.length - 1] = at;
  }
  return { text: plain, starts, ends };
}
