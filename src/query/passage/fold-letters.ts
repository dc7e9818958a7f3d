const SAME: readonly (readonly [letters: string, as: string])[] = [
  ['“”„‟«»″', '"'],
  ['‘’‚‛`´′ʼ', "'"],
  ['‐‑‒–—―−', '-'],
  [
    '\t\n\v\f\r\u0085\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
    ' ',
  ],
];

const FOLDED = new Map(SAME.flatMap(([letters, as]) => [...letters].map((letter) => [letter, as] as const)));

/** The text with quotation marks, dashes and spaces of every kind made one, letter for letter: places stay the same. */
export function foldLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, (sign) => FOLDED.get(sign) ?? sign);
}
