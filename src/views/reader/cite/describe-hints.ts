import type { CitationFormat } from '../../../export/cite/citation-format.ts';
import type { CslItem } from '../../../export/cite/csl-item.ts';

/** What a reader has to know of these citations, a sentence each. */
export function describeHints({ id, typeset }: CitationFormat, works: readonly CslItem[]): readonly string[] {
  const isInferred = works.some(({ custom }) => custom?.inferred !== undefined);
  return [
    ...(isInferred && typeset !== null
      ? ['Author or date in square brackets: inferred, not printed with the piece.']
      : []),
    ...(isInferred && typeset === null ? ['The note says what is inferred.'] : []),
    ...(id === 'apa' ? ['Titles keep the capitals they were printed with.'] : []),
  ];
}
