import type { SearchDocument } from '../../src/search/document.ts';
import { FIELDS } from '../../src/search/fields.ts';
import { readWords } from '../../src/search/words.ts';

/** The passages of a document as folded words with a space before and after each: what a peer indexes and checks phrases in. */
export function foldedPassages({ fields }: SearchDocument): readonly string[] {
  return FIELDS.flatMap(({ id }) => fields[id]).map(
    (text) =>
      ` ${readWords(text)
        .map(({ word }) => word)
        .join(' ')} `,
  );
}

/** Whether the words stand in a row in one of the passages. */
export function hasPhrase(passages: readonly string[], words: readonly string[]): boolean {
  const phrase = ` ${words.join(' ')} `;
  return passages.some((passage) => passage.includes(phrase));
}
