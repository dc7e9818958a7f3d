import type { FactId, SearchDocument } from './document.ts';
import { FIELDS, type FieldId } from './fields.ts';
import { readWords, type Word } from './words.ts';

/** One text of a document and its words. */
export type Passage = { readonly field: FieldId; readonly text: string; readonly words: readonly Word[] };

/** A document read once, so that every question walks words instead of letters. */
export type ReadDocument = {
  readonly id: string;
  readonly passages: readonly Passage[];
  readonly facts: Readonly<Record<FactId, readonly (readonly Word[])[]>>;
  readonly year: number | null;
};

export function readDocument({ id, fields, facts, year }: SearchDocument): ReadDocument {
  const passages = FIELDS.flatMap(({ id: field }) =>
    fields[field].map((text): Passage => ({ field, text, words: readWords(text) })),
  );
  const read = {
    title: facts.title.map(readWords),
    author: facts.author.map(readWords),
    topic: facts.topic.map(readWords),
    place: facts.place.map(readWords),
    outlet: facts.outlet.map(readWords),
  };
  return { id, passages, facts: read, year };
}
