import { levelOf, type Postings, placesOf } from './index/posting.ts';

/** Documents by position, in their order; beside each the places (bits, as in postings) and how well it fits. */
export type Found = {
  readonly documents: Uint32Array;
  readonly places: Uint8Array;
  readonly scores: Float32Array;
};

export const NOTHING: Found = {
  documents: new Uint32Array(),
  places: new Uint8Array(),
  scores: new Float32Array(),
};

/** How much a word says that so many of all documents have: as in BM25. */
const rarity = (having: number, all: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5));

/** A word's documents, of `all`. Of a longer word than the one typed only a part counts. */
export function foundOf({ documents, values }: Postings, all: number, part = 1): Found {
  const weight = part * rarity(documents.length, all);
  const places = new Uint8Array(values.length);
  const scores = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    places[i] = placesOf(value);
    scores[i] = weight * levelOf(value);
  }
  return { documents, places, scores };
}

/** A value for each of these documents, out of one for every document. */
export function pickFrom(documents: Uint32Array, places: Uint8Array, scores: Float32Array): Found {
  const { length } = documents;
  const picked = { documents, places: new Uint8Array(length), scores: new Float32Array(length) };
  for (let i = 0; i < length; i++) {
    const document = documents[i] ?? 0;
    picked.places[i] = places[document] ?? 0;
    picked.scores[i] = scores[document] ?? 0;
  }
  return picked;
}

/** Adds the scores and places of what was found to those of all documents. */
export function addFound(found: Found, places: Uint8Array, scores: Float32Array): void {
  const { documents } = found;
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    places[document] = (places[document] ?? 0) | (found.places[i] ?? 0);
    scores[document] = (scores[document] ?? 0) + (found.scores[i] ?? 0);
  }
}

/** What any of these found. */
export function joinFound(parts: readonly Found[], all: number): Found {
  const [first = NOTHING] = parts;
  if (parts.length < 2) return first;
  const places = new Uint8Array(all);
  const scores = new Float32Array(all);
  const has = new Uint8Array(all);
  for (const part of parts) {
    addFound(part, places, scores);
    for (const document of part.documents) has[document] = 1;
  }
  let count = 0;
  for (const one of has) count += one;
  const documents = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < all; i++) if (has[i] === 1) documents[at++] = i;
  return pickFrom(documents, places, scores);
}

/** What all of these sorted lists have. */
export function shareDocuments(lists: readonly Uint32Array[]): Uint32Array {
  const [first = NOTHING.documents, ...others] = lists.toSorted((a, b) => a.length - b.length);
  let shared = first;
  for (const documents of others) {
    let at = 0;
    shared = shared.filter((document) => {
      while ((documents[at] ?? document) < document) at += 1;
      return documents[at] === document;
    });
  }
  return shared;
}
