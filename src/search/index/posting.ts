/** How much a document is about a word, from 1 to this. */
export const LEVELS = 15;

/** Where a word stands in a document, as bits: in its title, in its other texts, or both. */
export const IN_TITLE = 1;
export const IN_TEXT = 2;

/** The documents that have a word, by position, in their order; beside each what is known of the word in it. */
export type Postings = { readonly documents: Uint32Array; readonly values: Uint8Array };

/** A level and places in a byte. */
export const makeValue = (level: number, places: number): number => (level << 2) | places;
export const levelOf = (value: number): number => value >> 2;
export const placesOf = (value: number): number => value & 3;

/** Of the values of several words in one document, that of all of them. */
export function joinValues(one: number, other: number): number {
  return makeValue(Math.max(levelOf(one), levelOf(other)), placesOf(one) | placesOf(other));
}
