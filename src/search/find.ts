import { addFound } from './found.ts';
import { type Library, openLibrary, type ReadFile } from './index/library.ts';
import { IN_TEXT, IN_TITLE } from './index/posting.ts';
import { type Mark, type Matched, matchTerm } from './match-term.ts';
import { parseSearch, type Term } from './parse-search.ts';

export type Answer = {
  /** Positions of the documents, best first; as the documents stand where `ranked` is false, because no word was looked for. */
  readonly hits: Uint32Array;
  /** For every hit, whether something stands in a text of it besides the title: 1, else 0. */
  readonly inText: Uint8Array;
  readonly ranked: boolean;
  /** What to mark in the hits. */
  readonly marks: readonly Mark[];
  /** What was written wrong, and how it was read; what was searched instead. Sentences. */
  readonly remarks: readonly string[];
};

type Asked = { readonly term: Term; readonly matched: Matched };

/** Answers questions in the query language: words, phrases, `-word`, `OR`, `author:`. Fails only where a file does. */
export type Finder = {
  /** How many documents it knows. */
  readonly documents: number;
  readonly find: (typed: string) => Promise<Answer>;
};

/** The documents that meet one of the terms, 1 each. */
function meetAny(terms: readonly Asked[], all: number): Uint8Array {
  const met = new Uint8Array(all);
  for (const { term, matched } of terms) {
    if (!term.negated) {
      for (const document of matched.found.documents) met[document] = 1;
      continue;
    }
    const without = new Uint8Array(all).fill(1);
    for (const document of matched.found.documents) without[document] = 0;
    for (let i = 0; i < all; i++) if (without[i] === 1) met[i] = 1;
  }
  return met;
}

function meetAll(clauses: readonly (readonly Asked[])[], all: number): Uint8Array {
  const [first, ...others] = clauses.map((terms) => meetAny(terms, all));
  const met = first ?? new Uint8Array(all).fill(1);
  for (const other of others) for (let i = 0; i < all; i++) met[i] = (met[i] ?? 0) & (other[i] ?? 0);
  return met;
}

/** Keys have room for so many documents, and for scores to a hundredth. */
const DOCUMENTS = 2 ** 21;
const FINE = 100;
const SCORES = 2 ** 24;
const TITLES = 2 ** 6;

/** One number a hit that sorts it: more terms in the title, then the better score, then the earlier document. */
function makeKey(document: number, inTitle: number, score: number): number {
  const rank = inTitle * SCORES + Math.min(SCORES - 1, Math.round(score * FINE));
  return (TITLES * SCORES - rank) * DOCUMENTS + document;
}

const documentOf = (key: number): number => key - Math.floor(key / DOCUMENTS) * DOCUMENTS;

/** What is known of every document: how many terms its title has, where anything stands in it, how well it fits. */
type Ranks = { readonly inTitle: Uint8Array; readonly places: Uint8Array; readonly scores: Float32Array };

/** A word of the title says what an article is about, however often another has it in its text. */
function sortHits(met: Uint8Array, { inTitle, scores }: Ranks): Uint32Array {
  const keys = new Float64Array(met.length);
  let count = 0;
  for (let i = 0; i < met.length; i++) {
    if (met[i] === 1) keys[count++] = makeKey(i, inTitle[i] ?? 0, scores[i] ?? 0);
  }
  const sorted = keys.subarray(0, count).sort();
  const hits = new Uint32Array(count);
  for (let i = 0; i < count; i++) hits[i] = documentOf(sorted[i] ?? 0);
  return hits;
}

function rankAll(positive: readonly Asked[], all: number): Ranks {
  const [inTitle, places, scores] = [new Uint8Array(all), new Uint8Array(all), new Float32Array(all)];
  for (const { matched } of positive) {
    const { found } = matched;
    addFound(found, places, scores);
    for (let i = 0; i < found.documents.length; i++) {
      const document = found.documents[i] ?? 0;
      if ((found.places[i] ?? 0) & IN_TITLE) inTitle[document] = (inTitle[document] ?? 0) + 1;
    }
  }
  return { inTitle, places, scores };
}

function markTexts(hits: Uint32Array, { places }: Ranks): Uint8Array {
  const inText = new Uint8Array(hits.length);
  for (let i = 0; i < hits.length; i++) inText[i] = (places[hits[i] ?? 0] ?? 0) & IN_TEXT ? 1 : 0;
  return inText;
}

function makeAnswer(clauses: readonly (readonly Asked[])[], all: number): Omit<Answer, 'remarks'> {
  const positive = clauses.flat().filter(({ term }) => term.kind !== 'year' && !term.negated);
  const ranks = rankAll(positive, all);
  const hits = sortHits(meetAll(clauses, all), ranks);
  return {
    hits,
    inText: markTexts(hits, ranks),
    ranked: positive.some(({ term }) => term.kind === 'words'),
    marks: positive.flatMap(({ matched }) => matched.mark ?? []),
  };
}

async function find(library: Library, typed: string): Promise<Answer> {
  const { clauses, remarks } = parseSearch(typed);
  const asked = await Promise.all(
    clauses.map((terms) =>
      Promise.all(
        terms.map(async (term): Promise<Asked> => ({ term, matched: await matchTerm(library, term) })),
      ),
    ),
  );
  return {
    ...makeAnswer(asked, library.root.documents),
    remarks: [...remarks, ...asked.flat().flatMap(({ matched }) => matched.remark ?? [])],
  };
}

/** Opens the index of which `readFile` gives the files. */
export async function openFinder(readFile: ReadFile): Promise<Finder> {
  const library = await openLibrary(readFile);
  return { documents: library.root.documents, find: (typed) => find(library, typed) };
}
