import { type Found, shareDocuments } from './found.ts';
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

/** The documents that meet one of the terms, in their order. */
function meetAny(terms: readonly Asked[], all: number): Uint32Array {
  const [only] = terms;
  if (only !== undefined && terms.length === 1 && !only.term.negated) return only.matched.found.documents;
  const met = new Uint8Array(all);
  for (const { term, matched } of terms) {
    const has = new Uint8Array(all);
    for (const document of matched.found.documents) has[document] = 1;
    const wanted = term.negated ? 0 : 1;
    for (let i = 0; i < all; i++) if (has[i] === wanted) met[i] = 1;
  }
  return Uint32Array.from(met.keys()).filter((document) => met[document] === 1);
}

function meetAll(clauses: readonly (readonly Asked[])[], all: number): Uint32Array {
  if (clauses.length === 0) return Uint32Array.from({ length: all }, (_, document) => document);
  return shareDocuments(clauses.map((terms) => meetAny(terms, all)));
}

/** What is known of each of some documents: how many terms its title has, where anything stands in it, how well it fits. */
type Ranks = { readonly inTitle: Uint8Array; readonly places: Uint8Array; readonly scores: Float32Array };

/** Adds what is known of those of the documents that were found; both are in order. */
function addRanks(documents: Uint32Array, found: Found, { inTitle, places, scores }: Ranks): void {
  let at = 0;
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    while ((found.documents[at] ?? document) < document) at += 1;
    if (found.documents[at] !== document) continue;
    const here = found.places[at] ?? 0;
    places[i] = (places[i] ?? 0) | here;
    scores[i] = (scores[i] ?? 0) + (found.scores[at] ?? 0);
    if (here & IN_TITLE) inTitle[i] = (inTitle[i] ?? 0) + 1;
  }
}

function rankAll(documents: Uint32Array, positive: readonly Asked[]): Ranks {
  const { length } = documents;
  const found = positive[0]?.matched.found;
  if (positive.length === 1 && found?.documents === documents)
    return { ...found, inTitle: found.places.map((places) => places & IN_TITLE) };
  const ranks: Ranks = {
    inTitle: new Uint8Array(length),
    places: new Uint8Array(length),
    scores: new Float32Array(length),
  };
  for (const { matched } of positive) addRanks(documents, matched.found, ranks);
  return ranks;
}

/** Scores are told apart to this part of the best one. */
const STEPS = 1024;

/** A number for each of the documents, the higher the better: terms in the title first, then the score. */
function gradesOf({ inTitle, scores }: Ranks): Uint32Array {
  let best = 0;
  for (let i = 0; i < scores.length; i++) best = Math.max(best, scores[i] as number);
  const grades = new Uint32Array(scores.length);
  const steps = best === 0 ? 0 : (STEPS - 1) / best;
  for (let i = 0; i < scores.length; i++)
    grades[i] = (inTitle[i] ?? 0) * STEPS + Math.floor((scores[i] ?? 0) * steps);
  return grades;
}

/** How many have each grade. Kept: memory asked for anew costs more than the counting. */
let counts = new Uint32Array(2 * STEPS);

/** Where each goes when the highest stand first, of those equal the earlier one; by counting, since there are few grades. Overwrites them. */
function placesByGrade(grades: Uint32Array): Uint32Array {
  let highest = 0;
  for (let i = 0; i < grades.length; i++) highest = Math.max(highest, grades[i] as number);
  if (counts.length < highest + 2) counts = new Uint32Array(highest + 2);
  const next = counts.fill(0, 0, highest + 2);
  for (let i = 0; i < grades.length; i++) {
    const after = highest - (grades[i] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let i = 1; i < highest + 2; i++) next[i] = (next[i] as number) + (next[i - 1] as number);
  for (let i = 0; i < grades.length; i++) {
    const own = highest - (grades[i] as number);
    const place = next[own] as number;
    next[own] = place + 1;
    grades[i] = place;
  }
  return grades;
}

/** A word of the title says what an article is about, however often another has it in its text. */
function sortHits(documents: Uint32Array, ranks: Ranks): Pick<Answer, 'hits' | 'inText'> {
  const places = placesByGrade(gradesOf(ranks));
  const sorted = { hits: new Uint32Array(places.length), inText: new Uint8Array(places.length) };
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    sorted.hits[place] = documents[i] as number;
    sorted.inText[place] = (ranks.places[i] as number) & IN_TEXT ? 1 : 0;
  }
  return sorted;
}

function makeAnswer(clauses: readonly (readonly Asked[])[], all: number): Omit<Answer, 'remarks'> {
  const positive = clauses.flat().filter(({ term }) => term.kind !== 'year' && !term.negated);
  const documents = meetAll(clauses, all);
  return {
    ...sortHits(documents, rankAll(documents, positive)),
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
