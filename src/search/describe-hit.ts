import type { SearchDocument } from './document.ts';
import { FIELDS, type FieldId } from './fields.ts';
import type { Mark } from './match-term.ts';
import { type Passage, readPassages } from './read-passages.ts';
import { findRun, rangeOfRun } from './run-of-words.ts';
import { type Found, makeSnippet, mergeRanges, type Snippet } from './snippet.ts';
import { type Range, readWords } from './words.ts';

/** What is shown of a hit besides its title: its best passage, and the kinds of text in which something else was found. */
export type HitTexts = { readonly snippet: Snippet | null; readonly also: readonly FieldId[] };

function findMarks(
  { text, words }: Pick<Passage, 'text' | 'words'>,
  marks: readonly Mark[],
): readonly Found[] {
  return marks.flatMap(({ run }, term) =>
    findRun(run, words).map((at) => ({ term, range: rangeOfRun(run, text, words, at) })),
  );
}

/** The letters of a title to mark. */
export function markTitle(title: string, marks: readonly Mark[]): readonly Range[] {
  const found = findMarks({ text: title, words: readWords(title) }, marks);
  return mergeRanges(found.map(({ range }) => range));
}

const countTerms = (found: readonly Found[]): number => new Set(found.map(({ term }) => term)).size;

/** Reads a document's texts for what is marked: the passage with most of it is shown. */
export function describeHit(fields: SearchDocument['fields'], marks: readonly Mark[]): HitTexts {
  const everywhere = marks.filter(({ where }) => where === 'everywhere');
  const passages = readPassages({ ...fields, title: [] });
  const found = passages.map((passage) => findMarks(passage, everywhere));
  const terms = found.map(countTerms);
  const most = Math.max(0, ...terms);
  const best = most === 0 ? -1 : terms.indexOf(most);
  const passage = passages[best];
  const having = new Set(passages.filter((_, at) => found[at]?.length !== 0).map(({ field }) => field));
  return {
    snippet: passage === undefined ? null : makeSnippet(passage, found[best] ?? []),
    also: FIELDS.map(({ id }) => id).filter((field) => field !== passage?.field && having.has(field)),
  };
}
