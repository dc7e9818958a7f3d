const SEPARATOR = /\s*(?:,|;|&|\band\b|\bwith\b)\s*/u;
const NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.’'\- ]*$/u;
const LONGEST_NAME = 6;

/** The names in `A`, `A and B`, `A, B & C`, in the order printed. */
export function splitNames(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '');
}

/** Whether a text can be a list of people: capitalised names of at most six words, no digits. */
export function areNames(text: string): boolean {
  const names = splitNames(text);
  return names.length > 0 && names.every((name) => NAME.test(name) && name.split(' ').length <= LONGEST_NAME);
}
