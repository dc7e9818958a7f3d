const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** `Arabic` for `ar`; the tag itself where it names no known language. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The direction a language is written in; `auto` lets the text decide where the language is not known. */
export function directionOf(tag: string | null): 'ltr' | 'rtl' | 'auto' {
  if (tag === null) return 'auto';
  const [language = ''] = tag.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
