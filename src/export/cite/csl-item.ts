import type { PartialDate } from '../../model/partial-date.ts';

/** A person by the parts of the name, or anyone whose name has none: an institution, a name of one word. */
export type CslName =
  | {
      readonly family: string;
      readonly given: string;
      /** `de`, `von der`, `al-`: before the family name, which is not sorted by it. */
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    }
  | { readonly literal: string };

export type CslDate =
  | { readonly 'date-parts': readonly [readonly number[]]; readonly circa?: true }
  /** Printed words that name no calendar date. */
  | { readonly literal: string };

/** What Citation Style Language has no field for. */
export type CslCustom = {
  readonly translatedTitle?: string;
  /** Taken from a footnote that cites the work, not printed with it. */
  readonly inferred?: readonly ('author' | 'issued')[];
  /** All that is known of the date of a work without one. */
  readonly notBefore?: PartialDate;
};

/**
 * A work to cite, as CSL-JSON has it (the csl-data schema of Citation Style Language 1.0.2). What is not known is absent.
 * Every format is printed from this and nothing else.
 */
export type CslItem = {
  readonly id: string;
  readonly type: 'article-magazine' | 'article-newspaper' | 'webpage';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
  /** What the reader wrote of it, in paragraphs. */
  readonly annote?: string;
  readonly custom?: CslCustom;
};

/** The parts of a partial date, year first, as many as it states. */
export function dateParts(date: PartialDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
