import { findStanding } from './find-standing.ts';
import { addFound, type Found, foundOf, joinFound, NOTHING, pickFrom, shareDocuments } from './found.ts';
import { commonNumber } from './index/common-words.ts';
import type { Entry, Library } from './index/library.ts';
import { placesOfStarts } from './index/position-record.ts';
import type { Run } from './run-of-words.ts';

/** A word of a run: what has it, and the words of the index it may be, for when their positions matter. */
type Slot = {
  readonly found: Found;
  readonly entries: () => Promise<readonly Entry[]>;
  /** Its number, where it is a common word whole. */
  readonly common: number;
};

const foundBy = ({ shard, at }: Entry, all: number, part?: number): Found =>
  foundOf(shard.postingsAt(at), all, part);

async function findWhole(library: Library, words: readonly string[]): Promise<Slot> {
  const all = library.root.documents;
  const entries = (await Promise.all(words.map(library.findWord))).filter((entry) => entry !== null);
  const found = joinFound(
    entries.map((entry) => foundBy(entry, all)),
    all,
  );
  const [only] = words;
  return { found, entries: async () => entries, common: words.length === 1 ? commonNumber(only) : 0 };
}

/** What begins so from the index's own list, and the word itself on top: it fits better than longer ones. */
async function findListed(library: Library, word: string): Promise<Found | null> {
  const all = library.root.documents;
  const [beginning, whole] = await Promise.all([library.findBeginning(word), library.findWord(word)]);
  if (beginning === null) return null;
  const parts = [foundOf(beginning, all)];
  if (whole !== null) parts.push(foundBy(whole, all));
  return joinFound(parts, all);
}

async function findBeginning(library: Library, word: string): Promise<Slot> {
  const all = library.root.documents;
  const entries = (): Promise<readonly Entry[]> => library.findWords(word);
  if (library.hasBeginning(word)) {
    return { found: (await findListed(library, word)) ?? NOTHING, entries, common: 0 };
  }
  const parts = (await entries()).map((entry) => foundBy(entry, all, word.length / entry.word.length));
  return { found: joinFound(parts, all), entries, common: 0 };
}

function findSlot(library: Library, { words, last }: Run, at: number): Promise<Slot> {
  const word = words[at] ?? '';
  if (at < words.length - 1 || last === 'whole') return findWhole(library, [word]);
  return last === 'beginning' ? findBeginning(library, word) : findWhole(library, [...last]);
}

/** The words are looked for one by one first: of most documents no position needs to be read. */
async function matchPhrase(library: Library, slots: readonly Slot[]): Promise<Found> {
  const all = library.root.documents;
  const shared = shareDocuments(slots.map(({ found }) => found.documents));
  if (shared.length === 0) return NOTHING;
  const entries = await Promise.all(slots.map((slot) => slot.entries()));
  const links = slots.map(({ common }, at) => ({ entries: entries[at] ?? [], common }));
  const standing = await findStanding(library, links, [...shared]);
  const places = new Uint8Array(all);
  const scores = new Float32Array(all);
  for (const { found } of slots) addFound(found, places, scores);
  for (const { document, starts } of standing) places[document] = placesOfStarts(starts);
  return pickFrom(
    Uint32Array.from(standing, ({ document }) => document),
    places,
    scores,
  );
}

/** The documents in which the words stand in a row, in the title or in one of the texts. */
export async function matchRun(library: Library, run: Run): Promise<Found> {
  if (run.words.length === 1) return (await findSlot(library, run, 0)).found;
  return matchPhrase(library, await Promise.all(run.words.map((_, at) => findSlot(library, run, at))));
}
