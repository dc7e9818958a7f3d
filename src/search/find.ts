import MiniSearch from 'minisearch';
import type { SearchDocument } from './document.ts';
import { eachField, FIELDS, type FieldId } from './fields.ts';
import { INDEX_OPTIONS, type IndexEntry } from './index-options.ts';
import { type Library, type Match, type Matched, matchTerm } from './match-term.ts';
import { parseSearch, type Term } from './parse-search.ts';
import { type ReadDocument, readDocument } from './read-document.ts';
import { type Found, makeSnippet, mergeRanges, type Snippet } from './snippet.ts';
import type { Range } from './words.ts';

/** A document that was found: the letters of its title to highlight, its best passage besides, and where else. */
export type Hit = {
  readonly id: string;
  readonly title: readonly Range[];
  readonly snippet: Snippet | null;
  /** Kinds of text, other than the title and the snippet's, in which something was found. */
  readonly also: readonly FieldId[];
};

export type Answer = {
  /** Best first; as the documents stand where `ranked` is false, because no word was looked for. */
  readonly hits: readonly Hit[];
  readonly ranked: boolean;
  /** What was written wrong, and how it was read; what was searched instead. Sentences. */
  readonly remarks: readonly string[];
};

type Asked = { readonly term: Term; readonly matched: Matched };
type Ranked = { readonly hit: Hit; readonly inTitle: number; readonly score: number };

function toEntry({ passages }: ReadDocument, id: number): IndexEntry {
  const textOf = eachField((field) =>
    passages
      .filter((passage) => passage.field === field.id)
      .flatMap(({ words }) => words.map(({ word }) => word))
      .join(' '),
  );
  return { id, ...textOf };
}

function makeLibrary(documents: readonly SearchDocument[]): Library {
  const read = documents.map(readDocument);
  const index = new MiniSearch<IndexEntry>(INDEX_OPTIONS);
  index.addAll(read.map(toEntry));
  return { documents: read, index };
}

/** Where the positive terms stand, by passage. */
function foundIn(document: ReadDocument, matches: readonly Match[]): readonly (readonly Found[])[] {
  const found: Found[][] = document.passages.map(() => []);
  for (const [term, { occurrences }] of matches.entries()) {
    for (const { passage, range } of occurrences) found[passage]?.push({ range, term });
  }
  return found;
}

const countTerms = (found: readonly Found[]): number => new Set(found.map(({ term }) => term)).size;

/** Position of the passage, other than a title, with most of the terms; -1 where there is none. */
function bestPassage({ passages }: ReadDocument, found: readonly (readonly Found[])[]): number {
  const terms = found.map((places, at) => (passages[at]?.field === 'title' ? 0 : countTerms(places)));
  const most = Math.max(0, ...terms);
  return most === 0 ? -1 : terms.indexOf(most);
}

function makeHit(document: ReadDocument, matches: readonly Match[]): Ranked {
  const { id, passages } = document;
  const found = foundIn(document, matches);
  const title = found.filter((_, at) => passages[at]?.field === 'title').flat();
  const best = bestPassage(document, found);
  const passage = passages[best];
  const fields = new Set(passages.filter((_, at) => found[at]?.length !== 0).map(({ field }) => field));
  return {
    hit: {
      id,
      title: mergeRanges(title.map(({ range }) => range)),
      snippet: passage === undefined ? null : makeSnippet(passage, found[best] ?? []),
      also: FIELDS.map((field) => field.id).filter(
        (field) => field !== 'title' && field !== passage?.field && fields.has(field),
      ),
    },
    inTitle: countTerms(title),
    score: matches.reduce((sum, { score }) => sum + score, 0),
  };
}

function answer(library: Library, typed: string): Answer {
  const { clauses, remarks } = parseSearch(typed);
  const asked = clauses.map((terms) =>
    terms.map((term): Asked => ({ term, matched: matchTerm(library, term) })),
  );
  const passes = (at: number): boolean =>
    asked.every((terms) => terms.some(({ term, matched }) => matched.matches.has(at) !== term.negated));
  const positive = asked.flat().filter(({ term }) => term.kind !== 'year' && !term.negated);
  const ranked = library.documents.flatMap((document, at) => {
    if (!passes(at)) return [];
    return makeHit(
      document,
      positive.flatMap(({ matched }) => matched.matches.get(at) ?? []),
    );
  });
  return {
    // A word of the title says what an article is about, however often another has it in its text.
    hits: ranked.sort((a, b) => b.inTitle - a.inTitle || b.score - a.score).map(({ hit }) => hit),
    ranked: positive.some(({ term }) => term.kind === 'words'),
    remarks: [...remarks, ...asked.flat().flatMap(({ matched }) => matched.remark ?? [])],
  };
}

/** Answers questions over these documents in the query language: words, phrases, `-word`, `OR`, `author:`. Never throws. */
export function createFinder(documents: readonly SearchDocument[]): (typed: string) => Answer {
  const library = makeLibrary(documents);
  return (typed) => answer(library, typed);
}
