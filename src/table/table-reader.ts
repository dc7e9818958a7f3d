import type { Codes } from '../model/article-table.ts';
import { createCodes, offsetsOf, sumOf } from './codes.ts';
import { TableFault } from './table-fault.ts';
import { type Texts, textsIn } from './texts.ts';

/** What a block must hold; nothing said, anything goes. */
type Expected = {
  readonly count?: number;
  /** Every number is below. */
  readonly below?: number;
};

/**
 * Takes the blocks a `Writer` put down, in the same order. `place` is what a fault calls the block. Everything throws `TableFault`
 * where the bytes end early or do not hold what is expected.
 */
export type Reader = {
  readonly ints: (place: string, expected?: Expected) => Codes;
  readonly deltas: (place: string, expected?: Expected) => Codes;
  readonly texts: (place: string, expected?: Pick<Expected, 'count'>) => Texts;
  /** To be called when all is taken. */
  readonly end: () => void;
};

// Every loop below stays within its array, so there is an element at each place.

function joinPlanes(planes: Uint8Array, count: number, width: number): Codes {
  if (width === 1) return planes;
  const values = width === 2 ? new Uint16Array(count) : new Uint32Array(count);
  for (let plane = 0; plane < width; plane++) {
    const from = plane * count;
    for (let i = 0; i < count; i++)
      values[i] = (values[i] as number) | ((planes[from + i] as number) << (8 * plane));
  }
  return values;
}

function checkBelow(values: ArrayLike<number>, place: string, below: number | undefined): void {
  if (below === undefined) return;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < 0 || value >= below)
      throw new TableFault(`${place}, number ${i + 1}`, String(value), `0 to ${below - 1}`);
  }
}

/** Undoes the writer's steps. */
function addUp(steps: Codes, place: string, below: number | undefined): Codes {
  const sums = new Float64Array(steps.length);
  let [sum, highest] = [0, 0];
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as number;
    sum += (step >>> 1) ^ -(step & 1);
    if (sum > highest) highest = sum;
    sums[i] = sum;
  }
  checkBelow(sums, place, below ?? 2 ** 31);
  const values = createCodes(steps.length, highest);
  values.set(sums);
  return values;
}

export function createReader(bytes: Uint8Array<ArrayBuffer>): Reader {
  let at = 0;
  const take = (length: number, place: string): Uint8Array<ArrayBuffer> => {
    if (length > bytes.length - at)
      throw new TableFault(place, `${bytes.length - at} bytes`, `${length} bytes`);
    at += length;
    return bytes.subarray(at - length, at);
  };
  const read = (place: string, { count }: Expected): Codes => {
    const [length = 0] = joinPlanes(take(4, place), 1, 4);
    if (count !== undefined && length !== count)
      throw new TableFault(place, `${length} numbers`, `${count} numbers`);
    const [width = 0] = take(1, place);
    if (width !== 1 && width !== 2 && width !== 4)
      throw new TableFault(place, `${width} bytes each`, '1, 2 or 4 bytes each');
    return joinPlanes(take(length * width, place), length, width);
  };
  return {
    ints: (place, expected = {}) => {
      const values = read(place, expected);
      checkBelow(values, place, expected.below);
      return values;
    },
    deltas: (place, expected = {}) => addUp(read(place, expected), place, expected.below),
    texts: (place, expected = {}) => {
      const lengths = read(place, expected);
      const taken = take(sumOf(lengths), place);
      return textsIn(taken, offsetsOf(lengths));
    },
    end: () => {
      if (at < bytes.length)
        throw new TableFault('the end', `${bytes.length - at} bytes more`, 'nothing more');
    },
  };
}
