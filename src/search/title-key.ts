import { fold } from './fold.ts';

/** The words of a title, folded, without any punctuation. */
export function titleWords(title: string): readonly string[] {
  return fold(title)
    .replaceAll("'", '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** One key for a title however it is punctuated: `France: Denies` and `France; Denies` are one title. */
export function titleKey(title: string): string {
  return titleWords(title).join('-');
}
