import type { FootnoteReference } from '../../model/footnote-reference.ts';
import { fold } from '../../search/fold.ts';
import { type Holding, holdingOf } from './reference-graph.ts';

export const HOLDINGS = ['corpus', 'missing', 'other'] as const satisfies readonly Holding[];

/** What the references may be narrowed by, one value each; the name is also the key in the URL. */
export const REFERENCE_FIELDS = ['held', 'piece'] as const;

export type ReferenceField = (typeof REFERENCE_FIELDS)[number];

/** Null leaves a field open. `at` is the work whose references are looked at; it narrows nothing. */
export type ReferenceFilter = Readonly<Record<ReferenceField, string | null>> & {
  readonly text: string;
  readonly at: string | null;
};

export const ALL_REFERENCES: ReferenceFilter = { text: '', held: null, piece: null, at: null };

export function isReferenceFilterNarrowed({ text, held, piece }: ReferenceFilter): boolean {
  return text.trim() !== '' || held !== null || piece !== null;
}

type TitleOf = (article: string) => string;

function fieldOf(reference: FootnoteReference, field: ReferenceField): string {
  return field === 'held' ? holdingOf(reference) : reference.article;
}

function makeText(reference: FootnoteReference, titleOf: TitleOf): string {
  const { article, target, title, authors, publication, sentence, url, issue, dateText } = reference;
  const titles = [titleOf(article), target === null ? null : titleOf(target), title];
  const known = [...titles, ...authors, publication, sentence, url, issue, dateText];
  return fold(known.filter((text) => text !== null).join('\n'));
}

const texts = new WeakMap<FootnoteReference, string>();

/** Made once: folding those of a whole archive takes longer than a key stroke should. */
function textOf(reference: FootnoteReference, titleOf: TitleOf): string {
  const text = texts.get(reference) ?? makeText(reference, titleOf);
  texts.set(reference, text);
  return text;
}

type Passes = (reference: FootnoteReference, but?: ReferenceField) => boolean;

/** Every word stands in what is known of the reference, and every field but one agrees. */
function passer(filter: ReferenceFilter, titleOf: TitleOf): Passes {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  return (reference, but) => {
    const text = words.length === 0 ? '' : textOf(reference, titleOf);
    return (
      words.every((word) => text.includes(word)) &&
      REFERENCE_FIELDS.every(
        (field) => field === but || filter[field] === null || filter[field] === fieldOf(reference, field),
      )
    );
  };
}

/** The references the filter lets through, in the order of the text. */
export function filterReferences(
  references: readonly FootnoteReference[],
  filter: ReferenceFilter,
  titleOf: TitleOf,
): readonly FootnoteReference[] {
  const passes = passer(filter, titleOf);
  return references.filter((reference) => passes(reference));
}

/** How many references each value of a field would leave, under the filters of the other; in the order met. */
export function countReferences(
  references: readonly FootnoteReference[],
  filter: ReferenceFilter,
  titleOf: TitleOf,
  field: ReferenceField,
): ReadonlyMap<string, number> {
  const passes = passer(filter, titleOf);
  const counts = new Map<string, number>();
  for (const reference of references) {
    const value = fieldOf(reference, field);
    const passed = passes(reference, field) ? 1 : 0;
    counts.set(value, (counts.get(value) ?? 0) + passed);
  }
  return counts;
}
