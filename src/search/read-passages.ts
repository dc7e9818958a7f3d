import type { SearchDocument } from './document.ts';
import { FIELDS, type FieldId } from './fields.ts';
import { readWords, type Word } from './words.ts';

/** One text of a document and its words. */
export type Passage = { readonly field: FieldId; readonly text: string; readonly words: readonly Word[] };

/** The texts in the order of their kinds. */
export function readPassages(fields: SearchDocument['fields']): readonly Passage[] {
  return FIELDS.flatMap(({ id: field }) =>
    fields[field].map((text): Passage => ({ field, text, words: readWords(text) })),
  );
}
