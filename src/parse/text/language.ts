import { franc } from 'franc-min';

/** The languages OE Watch's sources are in, ISO 639-3 to BCP 47. A short list keeps short titles from exotic guesses. */
const TAGS: Readonly<Record<string, string>> = {
  eng: 'en',
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
  hau: 'ha',
  som: 'so',
  amh: 'am',
  ben: 'bn',
  tha: 'th',
  uzn: 'uz',
  azj: 'az',
  nld: 'nl',
  ron: 'ro',
  srp: 'sr',
  swe: 'sv',
  tam: 'ta',
  kaz: 'kk',
};

function detect(text: string, codes: readonly string[]): string | null {
  return TAGS[franc(text, { minLength: 3, only: [...codes] })] ?? null;
}

/**
 * BCP 47 tag of a title. One printed with a translation is in another language than English; one without is
 * English where it is in Latin letters, for the publication translates the rest.
 */
export function titleLanguage(title: string, translated: boolean): string | null {
  const latin = !/\p{L}/u.test(title.replace(/\p{Script=Latin}/gu, ''));
  if (latin && !translated) return 'en';
  return detect(
    title,
    Object.keys(TAGS).filter((code) => code !== 'eng'),
  );
}

/** Whether running text reads as English, for telling a translation in parentheses from a remark. */
export function isEnglish(text: string): boolean {
  return detect(text, Object.keys(TAGS)) === 'en';
}
