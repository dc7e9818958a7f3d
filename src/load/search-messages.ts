import type { Article } from '../model/article.ts';
import type { Taxonomy } from '../model/taxonomy.ts';
import type { Answer } from '../search/find.ts';

/** What the page sends: first what to search, then questions, each with a number of its own. */
export type ToSearch =
  | { readonly kind: 'open'; readonly articles: readonly Article[]; readonly taxonomy: Taxonomy }
  | { readonly kind: 'ask'; readonly number: number; readonly text: string };

/** An answer, and how many articles could be searched by their titles only because their text did not load. */
export type SearchAnswer = Answer & { readonly unread: number };

export type FromSearch = { readonly number: number; readonly answer: SearchAnswer };
