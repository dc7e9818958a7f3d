/** From `start` up to but without `end`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/**
 * A passage by its own words and what stands around it (as W3C's TextQuoteSelector does), so that it is found again in a text
 * that has changed elsewhere. A long one is named by its first and last words.
 */
export type Anchor = {
  readonly prefix: string;
  /** The passage; of a long one its first words. */
  readonly head: string;
  /** The last words of a long one; null where `head` is all of it. */
  readonly tail: string | null;
  readonly suffix: string;
};
