import { ByteReader } from './index/byte-reader.ts';
import type { Entry, Library } from './index/library.ts';
import { readRecord, skipRecord, type Wanted } from './index/position-record.ts';

/** Where a run of words stands in a document, by its first word. */
export type Standing = { readonly document: number; readonly starts: readonly number[] };

/** A word of a run: the words of the index it may be, and its number where it is one of the commonest and must be that, else 0. */
export type Link = { readonly entries: readonly Entry[]; readonly common: number };

/** Files of positions that may be read in vain. */
const FEW = 2;

/** A word of which the positions are read, and what of them. */
type ReadLink = { readonly entries: readonly Entry[]; readonly wanted: Wanted };

/** Position in the sorted list, or -1. */
function indexIn(documents: Uint32Array, wanted: number): number {
  let [low, high] = [0, documents.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return documents[low] === wanted ? low : -1;
}

/** The parts of a word's positions: the file, where in it they begin, and the postings they are of. */
type Stretch = { readonly part: number; readonly at: number; readonly from: number; readonly to: number };

function stretchesOf({ shard, at }: Entry): readonly Stretch[] {
  const { cuts, positionStarts, counts } = shard;
  const [start = 0, count = 0] = [positionStarts[at], counts[at]];
  return cuts.flatMap(({ word, posting, offset }, part): Stretch[] => {
    const next = cuts[part + 1];
    const begins = word < at || (word === at && posting === 0);
    if (word > at || (next !== undefined && (next.word < at || (next.word === at && next.posting === 0))))
      return [];
    return [
      {
        part,
        at: begins ? start - offset : 0,
        from: begins ? 0 : posting,
        to: next?.word === at ? next.posting : count,
      },
    ];
  });
}

/** Adds where a word stands in the wanted documents, which are sorted; only files with one of them are read. */
async function addPlaces(
  library: Library,
  entry: Entry,
  { wanted, among }: { readonly wanted: Wanted; readonly among: readonly number[] },
  places: (number[] | undefined)[],
): Promise<void> {
  const { documents, values } = entry.shard.postingsAt(entry.at);
  const postings = among.map((document) => indexIn(documents, document));
  const stretches = stretchesOf(entry).filter(({ from, to }) =>
    postings.some((posting) => posting >= from && posting < to),
  );
  const files = await Promise.all(stretches.map(({ part }) => library.readPositions(entry.file, part)));
  for (const [i, { at, from, to }] of stretches.entries()) {
    const reader = new ByteReader(files[i] ?? new Uint8Array(), at);
    let posting = from;
    for (const [w, target] of postings.entries()) {
      if (target < from || target >= to) continue;
      for (; posting < target; posting++) skipRecord(reader, values[posting] ?? 0);
      const read = readRecord(reader, values[posting] ?? 0, wanted);
      places[w] = places[w]?.concat(read) ?? read;
      posting += 1;
    }
  }
}

async function placesOf(
  library: Library,
  { entries, wanted }: ReadLink,
  among: readonly number[],
): Promise<readonly (readonly number[])[]> {
  const places: (number[] | undefined)[] = among.map(() => undefined);
  await Promise.all(entries.map((entry) => addPlaces(library, entry, { wanted, among }, places)));
  // A word of many spellings is read list by list.
  return places.map((found) => (entries.length > 1 ? found?.sort((a, b) => a - b) : found) ?? []);
}

/** What two sorted lists have in common. */
function sharedOf(one: readonly number[], other: readonly number[]): readonly number[] {
  const shared: number[] = [];
  let at = 0;
  for (const value of one) {
    while (at < other.length && (other[at] ?? 0) < value) at += 1;
    if (other[at] === value) shared.push(value);
  }
  return shared;
}

const weightOf = ({ entries }: Pick<Link, 'entries'>): number =>
  entries.reduce((sum, { shard, at }) => sum + (shard.counts[at] ?? 0), 0);

/** The rarest words first, so that little is read of the others; and of a common word nothing where one beside it is read. */
function planReading(links: readonly Link[]): readonly ReadLink[] {
  const told = new Set<number>();
  const numbered = links.map(({ entries }, offset) => ({ entries, offset }));
  return numbered
    .sort((a, b) => weightOf(a) - weightOf(b))
    .flatMap(({ entries, offset }): readonly ReadLink[] => {
      if (told.has(offset)) return [];
      const [before, after] = [links[offset - 1]?.common ?? 0, links[offset + 1]?.common ?? 0];
      if (before > 0) told.add(offset - 1);
      if (after > 0) told.add(offset + 1);
      return [{ entries, wanted: { before, after, offset } }];
    });
}

/** Sends for what takes a file or two, all at once: which documents are left for it does not matter then. */
function fetchFew(library: Library, { entries }: ReadLink): void {
  const [only] = entries;
  if (entries.length !== 1 || only === undefined) return;
  const stretches = stretchesOf(only);
  if (stretches.length > FEW) return;
  void Promise.allSettled(stretches.map(({ part }) => library.readPositions(only.file, part)));
}

/** Of the documents known so far, those in which the link stands in its place; `known` is null for the first link. */
async function keepStanding(
  library: Library,
  link: ReadLink,
  documents: readonly number[],
  known: readonly Standing[] | null,
): Promise<readonly Standing[]> {
  const places = await placesOf(library, link, documents);
  return documents
    .map((document, at): Standing => {
      const here = places[at] ?? [];
      return { document, starts: known === null ? here : sharedOf(known[at]?.starts ?? [], here) };
    })
    .filter(({ starts }) => starts.length > 0);
}

/** Those of the documents in which the words stand in a row. */
export async function findStanding(
  library: Library,
  links: readonly Link[],
  documents: readonly number[],
): Promise<readonly Standing[]> {
  const [first, ...others] = planReading(links);
  if (first === undefined) return [];
  for (const link of others) fetchFew(library, link);
  let standing = await keepStanding(library, first, documents, null);
  for (const link of others) {
    const left = standing.map(({ document }) => document);
    standing = await keepStanding(library, link, left, standing);
  }
  return standing;
}
