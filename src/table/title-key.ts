/** Signs that a collation which ignores punctuation leaves out; others, as `+` and `$`, count. */
const IGNORED = /[\s\p{P}]+/gu;
const MARKS = /\p{M}+/gu;
const NUMBER = /\d{1,17}/g;
/** A number too long for its length to stand before it, or with a mark in it, which makes two of it. */
const ODD_NUMBER = /\d{18}|\d\p{M}/u;
const LATIN = /^[a-z]*$/;

/** The control characters from here on are not white space: they stand for how many digits a number has. */
const NO_DIGITS = 14;

/** How many digits it has stands before a number, below every letter: 9 comes before 10. */
function numberKey(number: string): string {
  const digits = number.replace(/^0+/, '');
  return String.fromCharCode(NO_DIGITS + digits.length) + digits;
}

/** Below are the letters of Latin and the marks that stand between words. */
const TABLE_SIZE = 0x2040;
const IGNORED_RANK = 0;
const ODD_RANK = 255;

/** Lengths of numbers come before digits, and digits before letters. */
function rankOf(unit: number): number {
  if (unit < 32) return unit < NO_DIGITS ? ODD_RANK : unit - NO_DIGITS + 1;
  const sign = String.fromCharCode(unit);
  const letter = sign.normalize('NFD').replace(MARKS, '').toLowerCase();
  if (/^[a-z]$/.test(letter)) return letter.charCodeAt(0) - 97 + 33;
  if (/^[0-9]$/.test(sign)) return unit - 48 + 23;
  return sign.replace(IGNORED, '') === '' ? IGNORED_RANK : ODD_RANK;
}

let table: Uint8Array | null = null;
const ranks = (): Uint8Array => {
  table ??= Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => rankOf(unit));
  return table;
};

/** Whether the signs of a title can be read off it: letters and punctuation of Latin, no numbers. */
function isUsual(title: string, rank: Uint8Array): boolean {
  for (let at = 0; at < title.length; at++) {
    const unit = title.charCodeAt(at);
    if (unit < 32 || (unit >= 48 && unit <= 57) || unit >= TABLE_SIZE || rank[unit] === ODD_RANK)
      return false;
  }
  return true;
}

/**
 * A text whose signs (see `signsAt`) are what the collation of English that ignores punctuation and takes numbers by value looks
 * at first. Null for a title with other letters or signs than Latin ones.
 */
export function titleKey(title: string): string | null {
  if (isUsual(title, ranks())) return title;
  const plain = title.normalize('NFD');
  if (ODD_NUMBER.test(plain)) return null;
  const letters = plain.replace(MARKS, '').toLowerCase();
  if (!LATIN.test(letters.replace(NUMBER, '').replace(IGNORED, ''))) return null;
  return letters.replace(NUMBER, numberKey).replace(IGNORED, '');
}

/** So many signs of a key make a number that is still exact. */
export const SIGNS = 9;
const BASE = 59;

/** Signs of a key, from this one on, as a number: of two keys with other numbers, the one with the lower comes first. */
export function signsAt(key: string, from: number): number {
  const rank = ranks();
  let [number, sign] = [0, 0];
  for (let at = 0; at < key.length && sign < from + SIGNS; at++) {
    const own = rank[key.charCodeAt(at)] as number;
    if (own === IGNORED_RANK) continue;
    if (sign >= from) number = number * BASE + own;
    sign += 1;
  }
  return number * BASE ** (from + SIGNS - Math.max(sign, from));
}
