import type { LinkKind, Source } from '../../model/citation.ts';
import type { QuoteCounts } from '../../model/citing-piece.ts';
import type { Descriptor } from '../../model/outlet.ts';

/** Cited with an excerpt, as one of a piece's sources, or in a footnote only. */
export type CitationKind = 'source' | 'footnote';

/** What a source and a reference both say of a work. */
type Work = Pick<Source, 'authors' | 'title' | 'date' | 'dateText' | 'url'>;

/** One citation of an outlet, and what speaks for and against relying on it. */
export type CitationRecord = Work & {
  readonly kind: CitationKind;
  /** Unlike any other's. */
  readonly id: string;
  /** Id of the piece that cites, and of the place in it. */
  readonly article: string;
  readonly anchor: string;
  /** In words: `source 2`, `footnote iii`. */
  readonly place: string;
  readonly n: number;
  readonly line: number;
  /** The outlet's name as this citation prints it. */
  readonly outlet: string | null;
  readonly descriptor: string | null;
  readonly language: string | null;
  readonly translatedTitle: string | null;
  readonly link: LinkKind;
  /** How many quotations of the piece were found in the excerpt. */
  readonly quotes: QuoteCounts;
  /** Sentences that say what of the citation its own link speaks against. */
  readonly doubts: readonly string[];
  /** Whether every source of the piece is of this outlet. */
  readonly isOnlyOutlet: boolean;
};

/** An outlet with every citation of it, in sources and in footnotes. */
export type OutletRecord = {
  /** Empty where the citations name no outlet. */
  readonly key: string;
  readonly name: string | null;
  /** Every way its name is printed. */
  readonly spellings: readonly string[];
  readonly hosts: readonly string[];
  readonly descriptors: readonly Descriptor[];
  /** Whether analysts describe it in different words. */
  readonly isDescribedDifferently: boolean;
  readonly languages: readonly string[];
  readonly citations: readonly CitationRecord[];
};

/** Ids of the pieces that cite, each once, in the order of the citations. */
export function piecesOf({ citations }: Pick<OutletRecord, 'citations'>): readonly string[] {
  return [...new Set(citations.map(({ article }) => article))];
}

/** First and last date among the citations; null where none is dated. */
export function datesOf({
  citations,
}: Pick<OutletRecord, 'citations'>): { readonly first: string; readonly last: string } | null {
  const dates = citations.flatMap(({ date }) => date ?? []).sort();
  const [first] = dates;
  const last = dates.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
