import { francAll } from 'franc-min';

/** The languages OE Watch's sources are in, ISO 639-3 to BCP 47. A short list keeps short titles from exotic guesses. */
const TAGS: Readonly<Record<string, string>> = {
  fra: 'fr',
  arb: 'ar',
  pes: 'fa',
  rus: 'ru',
  tur: 'tr',
  spa: 'es',
  por: 'pt',
  ukr: 'uk',
  deu: 'de',
  ita: 'it',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  heb: 'he',
  hin: 'hi',
  urd: 'ur',
  ind: 'id',
  vie: 'vi',
  pol: 'pl',
  swh: 'sw',
  amh: 'am',
  ben: 'bn',
  tha: 'th',
};

/** A second guess must score less than this share of the first. */
const CLEAR = 0.9;

/** Language names as descriptors give them: `Arabic-language media outlet`. */
const NAMES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  persian: 'fa',
  farsi: 'fa',
  french: 'fr',
  spanish: 'es',
  portuguese: 'pt',
  russian: 'ru',
  turkish: 'tr',
  chinese: 'zh',
  german: 'de',
  italian: 'it',
  ukrainian: 'uk',
  swahili: 'sw',
  somali: 'so',
  hausa: 'ha',
  indonesian: 'id',
  hebrew: 'he',
  urdu: 'ur',
};

/** Letters that, of the languages above with the same script, one alone writes. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[іїєґ]/i, 'uk'],
  [/[ыэёъ]/i, 'ru'],
  [/[ٹڈڑںے]/, 'ur'],
  [/[پچژگ]/, 'fa'],
  [/[ğış]|İ/, 'tr'],
  [/[ãõ]/i, 'pt'],
  [/[ñ¿¡]/i, 'es'],
];

function spelt(title: string): string | null {
  return LETTERS.find(([letters]) => letters.test(title))?.[1] ?? null;
}

function stated(descriptor: string | null): string | null {
  const name = /\b(\p{L}+)-language\b/u.exec(descriptor ?? '')?.[1];
  return name === undefined ? null : (NAMES[name.toLowerCase()] ?? null);
}

/** The likeliest language; null where another is nearly as likely, for a wrong tag is worse than none. */
function detect(text: string): string | null {
  const [best, next] = francAll(text, { minLength: 3, only: Object.keys(TAGS) });
  return best && (next?.[1] ?? 0) < CLEAR ? (TAGS[best[0]] ?? null) : null;
}

/**
 * BCP 47 tag of a title. One printed with a translation is in another language than English, the one its outlet's
 * descriptor names, or its letters, or else the likeliest, if any is; one without is English where it is in Latin letters, for the publication
 * translates the rest.
 */
export function titleLanguage(title: string, translated: boolean, descriptor: string | null): string | null {
  const latin = !/\p{L}/u.test(title.replace(/\p{Script=Latin}/gu, ''));
  if (latin && !translated) return 'en';
  return stated(descriptor) ?? spelt(title) ?? detect(title);
}
