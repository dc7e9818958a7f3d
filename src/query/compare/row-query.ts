import type { FacetId } from '../facets/index.ts';
import { type Query, withSelection, withText } from '../query.ts';

/** The articles of a side that have the value: what its number opens. The facet must not include values already. */
export function queryOfValue(side: Query, facet: FacetId, value: string): Query {
  return withSelection(side, facet, { include: [value], exclude: side.facets[facet].exclude });
}

/** The articles of a side with the word in their titles. It stands before the side's own text, which may end in an open quote. */
export function queryOfTitleWord(side: Query, word: string): Query {
  return withText(side, `title:"${word}" ${side.text}`.trim());
}
