import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { IndexFault } from './index-fault.ts';

const isSplitPair = (word: string, at: number): boolean => /[\ud800-\udbff]/.test(word.charAt(at - 1));

/** How many letters two words begin with alike. */
function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length > 0 && isSplitPair(one, length) ? length - 1 : length;
}

/** Sorted words, each only by what it does not share with the one before. */
export function writeWordList(writer: ByteWriter, words: readonly string[]): void {
  const shared = words.map((word, at) => sharedLength(words[at - 1] ?? '', word));
  const rests = words.map((word, at) => word.slice(shared[at]));
  writer.number(words.length);
  for (const length of shared) writer.number(length);
  for (const rest of rests) writer.number(rest.length);
  writer.text(rests.join(''));
}

export function readWordList(reader: ByteReader): readonly string[] {
  const count = reader.number();
  const shared = reader.numbers(count);
  const lengths = reader.numbers(count);
  const rests = reader.text();
  const words: string[] = [];
  let [last, at] = ['', 0];
  for (let i = 0; i < count; i++) {
    const end = at + (lengths[i] ?? 0);
    last = last.slice(0, shared[i]) + rests.slice(at, end);
    words.push(last);
    at = end;
  }
  if (at !== rests.length) throw new IndexFault('a list of words', `${rests.length} letters`, `${at}`);
  return words;
}

/** Position of the first of the sorted words that does not stand before `word`. */
export function lowerBound(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
