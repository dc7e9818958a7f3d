import type { SearchDocument } from '../document.ts';
import { FIELDS } from '../fields.ts';
import { foldedWords } from '../words.ts';
import { ByteWriter } from './byte-writer.ts';
import { commonNumber, makeNeighbours } from './common-words.ts';
import { type Places, writePlaces } from './position-record.ts';
import { IN_TEXT, IN_TITLE } from './posting.ts';

/** What has been seen of a word. */
export type WordTally = {
  /** Its number among the commonest words, 0 for any other. */
  readonly common: number;
  /** How many documents have it. */
  documents: number;
  lastDocument: number;
  /** For every document: how far on it is, the places, the word's weight in it. */
  readonly list: ByteWriter;
  /** For every document, and for title and texts apart where the word stands in them: its places. */
  readonly positions: ByteWriter;
  /** In the document that is being read. */
  readonly inTitle: Places;
  readonly inText: Places;
  weight: number;
};

export type WordTallies = {
  readonly words: ReadonlyMap<string, WordTally>;
  /** Of every document: how much all its words weigh together. */
  readonly weights: readonly number[];
  readonly add: (fields: SearchDocument['fields']) => void;
};

const createTally = (word: string): WordTally => ({
  common: commonNumber(word),
  documents: 0,
  lastDocument: 0,
  list: new ByteWriter(),
  positions: new ByteWriter(),
  inTitle: { at: [], neighbours: [] },
  inText: { at: [], neighbours: [] },
  weight: 0,
});

function closePlaces(positions: ByteWriter, places: Places): void {
  writePlaces(positions, places);
  places.at.length = 0;
  places.neighbours.length = 0;
}

function closeDocument(tally: WordTally, document: number): void {
  const { inTitle, inText } = tally;
  tally.list.number(document - tally.lastDocument);
  tally.list.byte((inTitle.at.length > 0 ? IN_TITLE : 0) | (inText.at.length > 0 ? IN_TEXT : 0));
  tally.list.number(tally.weight);
  closePlaces(tally.positions, inTitle);
  closePlaces(tally.positions, inText);
  tally.documents += 1;
  tally.lastDocument = document;
  tally.weight = 0;
}

/** Counts the words of documents that are added one after the other; only the counts are kept. */
export function createTallies(): WordTallies {
  const words = new Map<string, WordTally>();
  const weights: number[] = [];
  const touched: WordTally[] = [];
  const tallyOf = (word: string): WordTally => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const fresh = createTally(word);
    words.set(word, fresh);
    return fresh;
  };
  const addField = (texts: readonly string[], isTitle: boolean, weight: number, start: number): number => {
    let place = start;
    for (const text of texts) {
      const read = foldedWords(text).map(tallyOf);
      let before = 0;
      for (let i = 0; i < read.length; i++) {
        const tally = read[i] as WordTally;
        if (tally.weight === 0) touched.push(tally);
        tally.weight += weight;
        const places = isTitle ? tally.inTitle : tally.inText;
        places.at.push(place++);
        places.neighbours.push(makeNeighbours(before, read[i + 1]?.common ?? 0));
        before = tally.common;
      }
      // No run of words goes from one text over into the next.
      place += 1;
    }
    return place;
  };
  return {
    words,
    weights,
    add: (fields) => {
      let place = 0;
      for (const { id, weight } of FIELDS) {
        if (id === 'title') addField(fields.title, true, weight, 0);
        else place = addField(fields[id], false, weight, place);
      }
      weights.push(touched.reduce((sum, tally) => sum + tally.weight, 0));
      for (const tally of touched) closeDocument(tally, weights.length - 1);
      touched.length = 0;
    },
  };
}
