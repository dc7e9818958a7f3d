import type { Article } from '../model/article.ts';
import { linksOf } from '../model/article-links.ts';
import type { FootnoteReference } from '../model/footnote-reference.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Problem } from '../model/problem.ts';
import { articlesOf } from './articles-of.ts';
import { encodeLinks } from './link-part.ts';
import { MARKS, packPart } from './pack.ts';
import { encodeProblems } from './problem-part.ts';
import { encodeReferences } from './reference-part.ts';

type Lists = {
  readonly articles: readonly Article[];
  readonly references: readonly FootnoteReference[];
  readonly problems: readonly Problem[];
  readonly outlets: readonly Outlet[];
};

export type ListFiles = {
  readonly references: Uint8Array<ArrayBuffer>;
  readonly problems: Uint8Array<ArrayBuffer>;
  readonly links: Uint8Array<ArrayBuffer>;
};

/** The lists of a corpus as files that are small and quick to read. */
export async function makeListFiles(lists: Lists): Promise<ListFiles> {
  const positions = articlesOf(lists.articles);
  return {
    references: await packPart(MARKS.references, encodeReferences(lists.references, positions)),
    problems: await packPart(MARKS.problems, encodeProblems(lists.problems, positions)),
    links: await packPart(MARKS.links, encodeLinks(linksOf(lists), positions)),
  };
}
