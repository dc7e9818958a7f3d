import type { FactId } from './document.ts';
import { type Found, NOTHING } from './found.ts';
import type { Library } from './index/library.ts';
import { IN_TITLE } from './index/posting.ts';
import { matchRun } from './match-run.ts';
import { findNearWords, MOST_TYPOS } from './near-words.ts';
import type { Term, Words } from './parse-search.ts';
import { findRun, type Run } from './run-of-words.ts';

/** What to mark where it was found: a run of words, everywhere or only in titles. */
export type Mark = { readonly run: Run; readonly where: 'everywhere' | 'title' };

/** The documents that meet a condition, what to mark in them, and what is to be said of how they were found. */
export type Matched = {
  readonly found: Found;
  readonly mark: Mark | null;
  readonly remark: string | null;
};

const unmarked = (found: Found, remark: string | null = null): Matched => ({ found, mark: null, remark });

const countOf = ({ documents }: Found): number => documents.length;

/** Most common first: that is most likely meant. */
async function sortByUse(library: Library, words: readonly string[]): Promise<readonly string[]> {
  const used = await Promise.all(
    words.map(async (word) => {
      const entry = await library.findWord(word);
      return { word, count: entry?.shard.counts[entry.at] ?? 0 };
    }),
  );
  return used.sort((a, b) => b.count - a.count).map(({ word }) => word);
}

/** With the fewest typos that find anything. */
async function matchDespiteTypos(library: Library, { words, written }: Words): Promise<Matched | null> {
  const [word] = words;
  if (word === undefined || words.length > 1) return null;
  const spelt = await library.findSpellings(word.length - MOST_TYPOS, word.length + MOST_TYPOS);
  const near = findNearWords(word, spelt);
  if (near.length === 0) return null;
  const run: Run = { words, last: new Set(near) };
  const listed = (await sortByUse(library, near)).slice(0, 3).map((one) => `“${one}”`);
  return {
    found: await matchRun(library, run),
    mark: { run, where: 'everywhere' },
    remark: `No text has “${written}”: searched for ${listed.join(', ')} instead.`,
  };
}

async function matchWords(library: Library, term: Words & { readonly negated: boolean }): Promise<Matched> {
  const run: Run = { words: term.words, last: term.exact ? 'whole' : 'beginning' };
  const found = await matchRun(library, run);
  const matched: Matched = { found, mark: { run, where: 'everywhere' }, remark: null };
  if (countOf(found) > 0 || term.exact || term.negated) return matched;
  return (await matchDespiteTypos(library, term)) ?? matched;
}

/** Nobody knows how well a fact fits: it is true or not. */
function withoutScores(documents: Uint32Array, places: number): Found {
  const { length } = documents;
  return { documents, places: new Uint8Array(length).fill(places), scores: new Float32Array(length) };
}

async function matchTitles(library: Library, run: Run): Promise<Found> {
  const { documents, places } = await matchRun(library, run);
  return withoutScores(
    documents.filter((_, at) => ((places[at] ?? 0) & IN_TITLE) !== 0),
    IN_TITLE,
  );
}

/** Every document once, in their order, that has one of these lists. */
function joinLists(lists: readonly Uint32Array[]): Found {
  const documents = new Set(lists.flatMap((list) => [...list]));
  return withoutScores(Uint32Array.from(documents).sort(), 0);
}

async function matchNames(library: Library, kind: string, run: Run): Promise<Found> {
  const names = await library.readNames(kind);
  const fitting = names.filter(({ words }) => findRun(run, words).length > 0);
  return joinLists(fitting.map(({ documents }) => documents));
}

const NAMED_AS = {
  title: 'in its title',
  author: 'as an author',
  topic: 'as a topic',
  place: 'as a place',
  outlet: 'as an outlet',
} as const satisfies Record<FactId, string>;

/** A whole name or word of one comes before the beginning of one: `place:niger` is not Nigeria. */
async function matchFact(library: Library, term: Extract<Term, { kind: 'fact' }>): Promise<Matched> {
  const { fact, words, exact, written } = term;
  for (const last of exact ? (['whole'] as const) : (['whole', 'beginning'] as const)) {
    const run: Run = { words, last };
    const found = await (fact === 'title' ? matchTitles(library, run) : matchNames(library, fact, run));
    // A title is a text too: the letters found can be marked.
    if (countOf(found) > 0) {
      return { found, mark: fact === 'title' ? { run, where: 'title' } : null, remark: null };
    }
  }
  return unmarked(NOTHING, `No article has “${written}” ${NAMED_AS[fact]}.`);
}

async function matchYears(library: Library, from: number, to: number): Promise<Matched> {
  const years = await library.readNames('year');
  const fitting = years.filter(({ words: [year] }) => Number(year?.word) >= from && Number(year?.word) <= to);
  return unmarked(joinLists(fitting.map(({ documents }) => documents)));
}

/** The documents that meet the term's condition, whether or not the term is negated. */
export function matchTerm(library: Library, term: Term): Promise<Matched> {
  if (term.kind === 'words') return matchWords(library, term);
  return term.kind === 'fact' ? matchFact(library, term) : matchYears(library, term.from, term.to);
}
