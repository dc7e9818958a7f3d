import { languageName } from '../../model/language.ts';
import { NONE } from '../facets/facet.ts';
import type { CitationKind } from './outlet-record.ts';
import type { SourceFilter } from './source-filter.ts';
import { FLAGS, SOURCE_FLAGS } from './source-flags.ts';
import type { SourceOrder } from './source-orders.ts';

export const KIND_NAMES: Readonly<Record<CitationKind, string>> = {
  source: 'Source with excerpt',
  footnote: 'In a footnote',
};

export const ORDER_NAMES: Readonly<Record<SourceOrder, string>> = {
  cited: 'most cited first',
  outlet: 'by outlet',
  language: 'by language',
  newest: 'newest first',
  oldest: 'oldest first',
};

/** A value of a link in words; one there is none of stands for itself. */
export const describeLanguage = (tag: string): string =>
  tag === NONE ? 'Language not known' : languageName(tag);
export const describeKind = (kind: string): string =>
  Object.entries(KIND_NAMES).find(([known]) => known === kind)?.[1] ?? kind;
export const describeFlag = (flag: string): string => {
  const known = SOURCE_FLAGS.find((one) => one === flag);
  return known === undefined ? flag : FLAGS[known].name;
};

/** The filter in words, a field each: `language: Arabic`. Empty where nothing is narrowed. */
export function describeSourceFilter(
  { text, language, kind, piece, flag }: SourceFilter,
  titleOf: (article: string) => string,
): readonly string[] {
  return [
    text.trim() === '' ? [] : `words: ${text.trim()}`,
    language === null ? [] : `language: ${describeLanguage(language)}`,
    kind === null ? [] : `cited: ${describeKind(kind)}`,
    piece === null ? [] : `piece: ${titleOf(piece)}`,
    flag === null ? [] : describeFlag(flag),
  ].flat();
}

/** The order in words, to follow the filter: `most cited first`. */
export function describeSourceOrder({ order }: SourceFilter): string {
  return ORDER_NAMES[order];
}
