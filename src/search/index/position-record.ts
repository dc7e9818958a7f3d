import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { areNeighbours } from './common-words.ts';
import { IN_TEXT, IN_TITLE } from './posting.ts';

/** Positions in the texts of a document count from here once they are read, so that they differ from those in its title. */
export const TEXTS = 2 ** 24;

/** Where a word stands, in order, and what stands beside it each time. */
export type Places = { readonly at: number[]; readonly neighbours: number[] };

/** Appends the places, if any: how many, how far on each time, then the neighbours. */
export function writePlaces(writer: ByteWriter, { at, neighbours }: Places): void {
  if (at.length === 0) return;
  writer.number(at.length);
  let last = 0;
  for (const place of at) {
    writer.number(place - last);
    last = place;
  }
  for (const one of neighbours) writer.byte(one);
}

/** What to read of the places: those with these neighbours, counted from the place of a word so many before. */
export type Wanted = { readonly before: number; readonly after: number; readonly offset: number };

function readPlaces(reader: ByteReader, first: number, { before, after }: Wanted, kept: number[]): void {
  const count = reader.number();
  const start = kept.length;
  let place = first;
  for (let i = 0; i < count; i++) {
    place += reader.number();
    kept.push(place);
  }
  const neighbours = reader.take(count);
  let end = start;
  for (let i = 0; i < count; i++) {
    if (areNeighbours(neighbours[i] ?? 0, before, after)) kept[end++] = kept[start + i] ?? 0;
  }
  kept.length = end;
}

/** Where a word stands in a document of which its posting has this value. */
export function readRecord(reader: ByteReader, value: number, wanted: Wanted): number[] {
  const kept: number[] = [];
  if (value & IN_TITLE) readPlaces(reader, -wanted.offset, wanted, kept);
  if (value & IN_TEXT) readPlaces(reader, TEXTS - wanted.offset, wanted, kept);
  return kept;
}

function skipPlaces(reader: ByteReader): void {
  const count = reader.number();
  reader.skipNumbers(count);
  reader.take(count);
}

/** Passes over a document. */
export function skipRecord(reader: ByteReader, value: number): void {
  if (value & IN_TITLE) skipPlaces(reader);
  if (value & IN_TEXT) skipPlaces(reader);
}

/** Where the places are, as bits. */
export function placesOfStarts(starts: readonly number[]): number {
  const isText = (start: number): boolean => start > TEXTS / 2;
  return (starts.some((start) => !isText(start)) ? IN_TITLE : 0) | (starts.some(isText) ? IN_TEXT : 0);
}
