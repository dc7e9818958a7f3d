import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { LEVELS, makeValue } from './posting.ts';
import type { WordTally } from './tally-words.ts';

/** A word's list of documents as it is written. */
export type FinishedList = { readonly count: number; readonly gaps: Uint8Array; readonly values: Uint8Array };

/** As in BM25: at this weight in a document of usual length half of all that more of the word could add is reached. */
const HALF_WAY = 4;
/** How much of the length of a document tells against it. */
const LENGTH_COUNTS = 0.7;

/** How much a document of this weight in all is about a word of this weight in it: 1 to `LEVELS`. */
function findLevel(weight: number, all: number, average: number): number {
  const length = 1 - LENGTH_COUNTS + (LENGTH_COUNTS * all) / average;
  return Math.ceil((LEVELS * weight) / (weight + HALF_WAY * length));
}

/** What was tallied of a word, with levels in place of weights, now that all documents are known. */
export function finishList(
  { documents, list }: WordTally,
  weights: readonly number[],
  average: number,
): FinishedList {
  const reader = new ByteReader(list.bytes());
  const gaps = new ByteWriter();
  const values = new Uint8Array(documents);
  let document = 0;
  for (let i = 0; i < documents; i++) {
    const gap = reader.number();
    document += gap;
    gaps.number(gap);
    const places = reader.number();
    values[i] = makeValue(findLevel(reader.number(), weights[document] ?? 0, average), places);
  }
  return { count: documents, gaps: gaps.bytes(), values };
}

/** A list of its own from a value for every document, 0 for one that is not in it. */
export function listOf(values: Uint8Array): FinishedList {
  const gaps = new ByteWriter();
  const kept: number[] = [];
  let last = 0;
  for (const [document, value] of values.entries()) {
    if (value === 0) continue;
    gaps.number(document - last);
    kept.push(value);
    last = document;
  }
  return { count: kept.length, gaps: gaps.bytes(), values: Uint8Array.from(kept) };
}
