/** A work that a footnote cites. `start` and `end` are offsets into the footnote's text. */
export type Reference = {
  readonly kind: 'oe-watch' | 'other';
  readonly authors: readonly string[];
  readonly title: string;
  /** Where it appeared, as printed: `OE Watch`, `CTC Sentinel`. */
  readonly publication: string | null;
  /** Issue month `YYYY-MM` of an OE Watch article. */
  readonly issue: string | null;
  readonly dateText: string | null;
  readonly url: string | null;
  /** The article of this corpus it is, where it is one. */
  readonly target: string | null;
  readonly start: number;
  readonly end: number;
};

export type Footnote = {
  readonly label: string;
  readonly line: number;
  /** The note without its label. */
  readonly text: string;
  readonly references: readonly Reference[];
};
