import { foldedWords } from './fold.ts';

const LONGEST = 100;

/** A short, stable fingerprint of a text (FNV-1a, base 36); not for security. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-6);
}

/**
 * A readable name for a file or an address: ASCII letters, digits and hyphens, at most 107 characters.
 * What it cannot spell, or must cut, is stood for by a fingerprint, so that it depends on `text` alone.
 */
export function slug(text: string): string {
  const words = foldedWords(text).filter((word) => /^[a-z0-9]+$/.test(word));
  const whole = words.join('-');
  if (whole === '') return fingerprint(text);
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST + 1);
  return `${cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : LONGEST)}-${fingerprint(text)}`;
}
