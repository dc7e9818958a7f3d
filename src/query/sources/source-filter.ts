import { fold } from '../../search/fold.ts';
import { NONE } from '../facets/facet.ts';
import type { CitationRecord, OutletRecord } from './outlet-record.ts';
import { FLAGS, SOURCE_FLAGS } from './source-flags.ts';
import { SOURCE_ORDERS, type SourceOrder, sortByOutlet } from './source-orders.ts';

/** What the citations may be narrowed by, one value each; the name is also the key in the URL. */
export const SOURCE_FIELDS = ['language', 'kind', 'piece', 'flag'] as const;

export type SourceField = (typeof SOURCE_FIELDS)[number];

/** One row an outlet, or one a citation. */
export const ROW_KINDS = ['outlets', 'citations'] as const;

export type RowKind = (typeof ROW_KINDS)[number];

/** Null leaves a field open; the language `NONE` stands for citations without one. */
export type SourceFilter = Readonly<Record<SourceField, string | null>> & {
  readonly text: string;
  readonly rows: RowKind;
  readonly order: SourceOrder;
};

export const ALL_SOURCES: SourceFilter = {
  text: '',
  language: null,
  kind: null,
  piece: null,
  flag: null,
  rows: 'outlets',
  order: SOURCE_ORDERS[0],
};

export function isNarrowed(filter: SourceFilter): boolean {
  return filter.text.trim() !== '' || SOURCE_FIELDS.some((field) => filter[field] !== null);
}

/** The same rows in the same order, and nothing that narrows them. */
export function clearSources({ rows, order }: SourceFilter): SourceFilter {
  return { ...ALL_SOURCES, rows, order };
}

/** The values of a field that a citation has. */
function valuesOf(citation: CitationRecord, outlet: OutletRecord, field: SourceField): readonly string[] {
  if (field === 'flag') return SOURCE_FLAGS.filter((flag) => FLAGS[flag].holds(citation, outlet));
  return [{ language: citation.language ?? NONE, kind: citation.kind, piece: citation.article }[field]];
}

type TitleOf = (article: string) => string;

function makeText(citation: CitationRecord, outlet: OutletRecord, titleOf: TitleOf): string {
  const { title, translatedTitle, authors, url, article, dateText } = citation;
  const descriptors = outlet.descriptors.map(({ text }) => text);
  const known = [...outlet.spellings, outlet.name, ...descriptors, title, translatedTitle, ...authors, url];
  return fold([...known, dateText, titleOf(article)].filter((text) => text !== null).join('\n'));
}

const texts = new WeakMap<CitationRecord, string>();

/** Made once: folding those of a whole archive takes longer than a key stroke should. */
function textOf(citation: CitationRecord, outlet: OutletRecord, titleOf: TitleOf): string {
  const text = texts.get(citation) ?? makeText(citation, outlet, titleOf);
  texts.set(citation, text);
  return text;
}

type Passes = (citation: CitationRecord, outlet: OutletRecord, but?: SourceField) => boolean;

/** Every word stands in what is known of the citation, and every field but one agrees. */
function passer(filter: SourceFilter, titleOf: TitleOf): Passes {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const chosen = SOURCE_FIELDS.flatMap((field) => {
    const value = filter[field];
    return value === null ? [] : [{ field, value }];
  });
  return (citation, outlet, but) => {
    const text = words.length === 0 ? '' : textOf(citation, outlet, titleOf);
    return (
      words.every((word) => text.includes(word)) &&
      chosen.every(({ field, value }) => field === but || valuesOf(citation, outlet, field).includes(value))
    );
  };
}

export type Narrowing = {
  readonly outlets: readonly OutletRecord[];
  readonly filter: SourceFilter;
  readonly titleOf: TitleOf;
};

/** The outlets with the citations that the filter lets through, in its order; an outlet without any is left out. */
export function narrowOutlets({ outlets, filter, titleOf }: Narrowing): readonly OutletRecord[] {
  const passes = passer(filter, titleOf);
  const narrowed = outlets
    .map((outlet) => ({
      ...outlet,
      citations: outlet.citations.filter((citation) => passes(citation, outlet)),
    }))
    .filter(({ citations }) => citations.length > 0);
  return sortByOutlet(narrowed, filter.order, (outlet) => outlet);
}

/** How many citations each value of a field would leave, under the filters of the other fields; in the order met. */
export function countCitations(
  { outlets, filter, titleOf }: Narrowing,
  field: SourceField,
): ReadonlyMap<string, number> {
  const passes = passer(filter, titleOf);
  const counts = new Map<string, number>();
  for (const outlet of outlets) {
    for (const citation of outlet.citations) {
      const passed = passes(citation, outlet, field) ? 1 : 0;
      for (const value of valuesOf(citation, outlet, field))
        counts.set(value, (counts.get(value) ?? 0) + passed);
    }
  }
  return counts;
}

/** How many citations the filter would let through with this field left open. */
export function countOpen({ outlets, filter, titleOf }: Narrowing, field: SourceField): number {
  const passes = passer(filter, titleOf);
  return outlets.reduce(
    (sum, outlet) => sum + outlet.citations.filter((citation) => passes(citation, outlet, field)).length,
    0,
  );
}

export function countAll(outlets: readonly OutletRecord[]): number {
  return outlets.reduce((sum, { citations }) => sum + citations.length, 0);
}
