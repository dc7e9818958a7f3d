import { SIGNS, signsAt, titleKey } from './title-key.ts';

// A title that opens with a quotation mark sorts under its first word.
const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });

type Compare = (a: number, b: number) => number;
type Titles = { readonly keys: readonly (string | null)[]; readonly compare: Compare };

/** Fewer are sorted by comparing them. */
const FEW = 12;
/** Titles alike for longer are compared. */
const LONGEST = 5 * SIGNS;

/** Puts positions in the order of their numbers, equal ones as they come, and gives the numbers. */
function sortByNumber(order: Uint32Array, numberOf: (position: number) => number): Float64Array {
  const numbers = Float64Array.from(order, numberOf);
  const sorted = numbers.slice().sort();
  const places = new Map<number, number>();
  for (let at = sorted.length - 1; at >= 0; at--) places.set(sorted[at] as number, at);
  const positions = order.slice();
  for (const [at, position] of positions.entries()) {
    const number = numbers[at] as number;
    const place = places.get(number) ?? 0;
    order[place] = position;
    places.set(number, place + 1);
  }
  return sorted;
}

/** Sorts titles that are alike up to `from`: by their next signs, and so on where these are alike, too. */
function sortAlike(order: Uint32Array, titles: Titles, from: number): void {
  if (order.length < FEW || from > LONGEST) {
    order.sort(titles.compare);
    return;
  }
  const numbers = sortByNumber(order, (position) => signsAt(titles.keys[position] ?? '', from));
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && numbers[end] === numbers[start]) end++;
    if (end - start > 1) sortAlike(order.subarray(start, end), titles, from + SIGNS);
    start = end;
  }
}

function merge(one: Uint32Array, other: Uint32Array, compare: Compare): Uint32Array {
  const merged = new Uint32Array(one.length + other.length);
  let [a, b] = [0, 0];
  for (let at = 0; at < merged.length; at++) {
    const isFirst =
      b === other.length || (a < one.length && compare(one[a] as number, other[b] as number) < 0);
    merged[at] = (isFirst ? one[a++] : other[b++]) as number;
  }
  return merged;
}

/** As a sort by the collator, which is asked only where keys do not tell. */
function sortTitles(all: readonly string[]): Uint32Array {
  const compare: Compare = (a, b) => collator.compare(all[a] ?? '', all[b] ?? '') || a - b;
  const keys = all.map(titleKey);
  const [usual, odd]: [number[], number[]] = [[], []];
  for (const [position, key] of keys.entries()) (key === null ? odd : usual).push(position);
  const order = Uint32Array.from(usual);
  sortAlike(order, { keys, compare }, 0);
  return odd.length === 0 ? order : merge(order, Uint32Array.from(odd).sort(compare), compare);
}

/** Positions of all articles by title, equal ones as the corpus has them; worked out once. */
export function createTitleOrder(length: number, titleAt: (position: number) => string): () => Uint32Array {
  let order: Uint32Array | null = null;
  return () => {
    order ??= sortTitles(Array.from({ length }, (_, position) => titleAt(position)));
    return order;
  };
}
