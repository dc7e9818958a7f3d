import { ByteReader } from './byte-reader.ts';
import { type FinishedList, listOf } from './finish-list.ts';
import { joinValues } from './posting.ts';
import type { FinishedWord } from './write-shards.ts';

/** A beginning whose words have so many postings for every byte of a file, about three files full, gets a list of its own. */
const MANY = 1.5;

type Span = { readonly beginning: string; readonly from: number; readonly to: number };

/** The sorted words of a span in groups of those that have one letter more in common. */
function splitSpan(words: readonly FinishedWord[], { beginning, from, to }: Span): readonly Span[] {
  const spans: Span[] = [];
  const length = beginning.length + 1;
  for (let start = from; start < to; ) {
    const shared = words[start]?.word.slice(0, length) ?? '';
    let end = start + 1;
    while (end < to && words[end]?.word.slice(0, length) === shared) end += 1;
    spans.push({ beginning: shared, from: start, to: end });
    start = end;
  }
  return spans;
}

const countPostings = (words: readonly FinishedWord[], { from, to }: Span): number =>
  words.slice(from, to).reduce((sum, { count }) => sum + count, 0);

function addList(values: Uint8Array, list: FinishedList): void {
  const gaps = new ByteReader(list.gaps);
  let document = 0;
  for (const value of list.values) {
    document += gaps.number();
    values[document] = joinValues(values[document] ?? 0, value);
  }
}

function joinLists(words: readonly FinishedWord[], { from, to }: Span, documents: number): FinishedList {
  const values = new Uint8Array(documents);
  for (const word of words.slice(from, to)) addList(values, word);
  return listOf(values);
}

const isWhole = (text: string): boolean => !/[\ud800-\udbff]$/.test(text);

/** The beginnings that so many words share that a question would have to load and join too many of their lists. Sorted. */
export function findBeginnings(
  words: readonly FinishedWord[],
  documents: number,
  fileSize: number,
): readonly FinishedWord[] {
  const found: FinishedWord[] = [];
  const visit = (span: Span): void => {
    for (const part of splitSpan(words, span)) {
      if (part.to - part.from < 2 || countPostings(words, part) <= MANY * fileSize) continue;
      if (isWhole(part.beginning)) {
        const list = joinLists(words, part, documents);
        found.push({ word: part.beginning, positions: new Uint8Array(), ...list });
      }
      visit(part);
    }
  };
  visit({ beginning: '', from: 0, to: words.length });
  return found;
}
