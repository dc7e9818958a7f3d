import type { Resolution } from '../../model/footnote-reference.ts';
import { HOLDINGS, type ReferenceFilter } from './reference-filter.ts';
import type { GraphNode, Holding } from './reference-graph.ts';

export const HOLDING_NAMES: Readonly<Record<Holding, string>> = {
  corpus: 'In this corpus',
  missing: 'Missing',
  other: 'Other publication',
};

/** Why a reference leads where it does. */
export const RESOLUTION_WORDS: Readonly<Record<Resolution, string>> = {
  'same-title': 'an article has this title',
  'title-but-one-word': 'an article has this title but for one word',
  'no-such-title': 'no article has this title',
  'other-issue': 'an article has this title, of another issue',
  'several-articles': 'several articles have this title',
  elsewhere: 'not an article of OE Watch',
};

/** A value of a link in words; one there is none of stands for itself. */
export function describeHolding(value: string): string {
  const holding = HOLDINGS.find((known) => known === value);
  return holding === undefined ? value : HOLDING_NAMES[holding];
}

/** `Title, cites 3, cited by 1`; where it is, if it is not in this corpus. */
export function nameNode({ title, holding, cites, citedBy }: GraphNode): string {
  const where = holding === 'corpus' ? '' : `, ${HOLDING_NAMES[holding].toLowerCase()}`;
  return `${title}${where}, cites ${cites}, cited by ${citedBy}`;
}

/** The filter in words, a field each: `cited: Missing`. Empty where nothing is narrowed. */
export function describeReferenceFilter(
  { text, held, piece }: ReferenceFilter,
  titleOf: (article: string) => string,
): readonly string[] {
  return [
    text.trim() === '' ? [] : `words: ${text.trim()}`,
    held === null ? [] : `cited: ${describeHolding(held)}`,
    piece === null ? [] : `citing piece: ${titleOf(piece)}`,
  ].flat();
}
