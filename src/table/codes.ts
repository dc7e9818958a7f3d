import type { Codes } from '../model/article-table.ts';

/** Room for so many numbers, none above `highest`. */
export function createCodes(length: number, highest: number): Codes {
  if (highest <= 0xff) return new Uint8Array(length);
  return highest <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
}

/** Where the parts of a row begin and, at last, where it ends. */
export function offsetsOf(lengths: ArrayLike<number>): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (lengths[i] ?? 0);
  return offsets;
}

/** How long all parts are together, however long bad bytes say they are. */
export function sumOf(lengths: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < lengths.length; i++) sum += lengths[i] ?? 0;
  return sum;
}

export function lengthsOf(offsets: Uint32Array): Uint32Array {
  return offsets.subarray(1).map((end, i) => end - (offsets[i] ?? 0));
}

/** Consecutive parts of these lengths. */
export function partsOf<Item>(items: readonly Item[], lengths: ArrayLike<number>): readonly Item[][] {
  let end = 0;
  return Array.from(lengths, (length) => {
    end += length;
    return items.slice(end - length, end);
  });
}
