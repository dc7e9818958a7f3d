import type MiniSearch from 'minisearch';
import type { FactId } from './document.ts';
import type { FieldId } from './fields.ts';
import { type IndexEntry, isLikelyMeant, typosOf } from './index-options.ts';
import type { Term, Words } from './parse-search.ts';
import type { ReadDocument } from './read-document.ts';
import { findRun, type Run, rangeOfRun } from './run-of-words.ts';
import type { Range } from './words.ts';

/** A place in a document, by the position of its passage. */
export type Occurrence = { readonly passage: number; readonly range: Range };

export type Match = { readonly score: number; readonly occurrences: readonly Occurrence[] };

/** The documents, by position, that meet a condition, and what is to be said of how they were found. */
export type Matched = { readonly matches: ReadonlyMap<number, Match>; readonly remark: string | null };

export type Library = { readonly documents: readonly ReadDocument[]; readonly index: MiniSearch<IndexEntry> };

const NOT_IN_TEXT: Match = { score: 0, occurrences: [] };

function occurrencesIn(document: ReadDocument, run: Run, only?: FieldId): readonly Occurrence[] {
  return document.passages.flatMap(({ field, text, words }, passage) => {
    if (only !== undefined && field !== only) return [];
    return findRun(run, words).map((at) => ({ passage, range: rangeOfRun(run, text, words, at) }));
  });
}

/** The index proposes documents and scores them; a document counts only where its text bears it out. */
function verify({ documents }: Library, run: Run, proposed: readonly Proposal[]): ReadonlyMap<number, Match> {
  const matches = new Map<number, Match>();
  for (const { id, score } of proposed) {
    const document = documents[id];
    const occurrences = document === undefined ? [] : occurrencesIn(document, run);
    if (occurrences.length > 0) matches.set(id, { score, occurrences });
  }
  return matches;
}

type Proposal = { readonly id: number; readonly score: number };

function matchRun(library: Library, { words, exact }: Words): ReadonlyMap<number, Match> {
  const end = words.length - 1;
  const proposed = library.index.search(words.join(' '), {
    prefix: (_word, at) => !exact && at === end,
  });
  return verify(library, { words, last: exact ? 'whole' : 'beginning' }, proposed);
}

/** With the fewest typos that find anything. */
function matchDespiteTypos(library: Library, { words, written }: Words): Matched | null {
  const [word] = words;
  if (word === undefined || words.length > 1) return null;
  for (const fuzzy of typosOf(word)) {
    const proposed = library.index.search(word, { fuzzy });
    const near = new Set(
      proposed.flatMap(({ terms }) => terms.filter((one) => isLikelyMeant(word, one, fuzzy))),
    );
    if (near.size === 0) continue;
    const matches = verify(library, { words, last: near }, proposed);
    const listed = [...near].slice(0, 3).map((one) => `“${one}”`);
    return { matches, remark: `No text has “${written}”: searched for ${listed.join(', ')} instead.` };
  }
  return null;
}

function matchWords(library: Library, term: Words & { readonly negated: boolean }): Matched {
  const matches = matchRun(library, term);
  if (matches.size > 0 || term.exact || term.negated) return { matches, remark: null };
  return matchDespiteTypos(library, term) ?? { matches, remark: null };
}

function matchAll(
  { documents }: Library,
  test: (document: ReadDocument) => boolean,
): ReadonlyMap<number, Match> {
  return new Map(documents.flatMap((document, at) => (test(document) ? [[at, NOT_IN_TEXT] as const] : [])));
}

const NAMED_AS = {
  title: 'in its title',
  author: 'as an author',
  topic: 'as a topic',
  place: 'as a place',
  outlet: 'as an outlet',
} as const satisfies Record<FactId, string>;

/** A title is a text too: the letters found can be highlighted. */
function inTitles(
  { documents }: Library,
  run: Run,
  matches: ReadonlyMap<number, Match>,
): ReadonlyMap<number, Match> {
  return new Map(
    documents.flatMap((document, at) =>
      matches.has(at) ? [[at, { score: 0, occurrences: occurrencesIn(document, run, 'title') }]] : [],
    ),
  );
}

/** A whole name or word of one comes before the beginning of one: `place:niger` is not Nigeria. */
function matchFact(library: Library, term: Extract<Term, { kind: 'fact' }>): Matched {
  const { fact, words, exact, written } = term;
  for (const last of exact ? (['whole'] as const) : (['whole', 'beginning'] as const)) {
    const run: Run = { words, last };
    const matches = matchAll(library, ({ facts }) =>
      facts[fact].some((name) => findRun(run, name).length > 0),
    );
    if (matches.size > 0) {
      return { matches: fact === 'title' ? inTitles(library, run, matches) : matches, remark: null };
    }
  }
  return { matches: new Map(), remark: `No article has “${written}” ${NAMED_AS[fact]}.` };
}

/** The documents that meet the term's condition, whether or not the term is negated. */
export function matchTerm(library: Library, term: Term): Matched {
  if (term.kind === 'words') return matchWords(library, term);
  if (term.kind === 'fact') return matchFact(library, term);
  const { from, to } = term;
  return {
    matches: matchAll(library, ({ year }) => year !== null && year >= from && year <= to),
    remark: null,
  };
}
