import { titleWords } from './title-key.ts';

const DOMAIN = /\.(?:com|org|net|info|tv|news|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/i;

const outletWords = (name: string): readonly string[] => titleWords(name.replace(DOMAIN, ''));

/** One key whatever an outlet's spelling: `Theeastafrican.co.ke` and `The East African` are one name. */
export function outletKey(name: string): string {
  return outletWords(name).join('');
}

/** An outlet's name as one step of an address, `the-east-african`; its key is the name's own. */
export function outletSlug(name: string): string {
  return outletWords(name).join('-') || name;
}
