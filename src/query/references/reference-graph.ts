import type { Article } from '../../model/article.ts';
import type { ArticlesById } from '../../model/article-table.ts';
import type { FootnoteReference } from '../../model/footnote-reference.ts';
import { titleKey } from '../../search/title-key.ts';

/** Where a cited work is: in this corpus, missing from it, or in another publication. */
export type Holding = 'corpus' | 'missing' | 'other';

/** A work that cites or is cited. */
export type GraphNode = {
  readonly id: string;
  readonly holding: Holding;
  readonly title: string;
  /** In words, never claiming more than is known: `2023-05, inferred`; an issue of OE Watch for a missing article. */
  readonly date: string | null;
  /** Where it appeared, for works of other publications. */
  readonly publication: string | null;
  /** References in its footnotes, and references to it. */
  readonly cites: number;
  readonly citedBy: number;
};

/** All references of one work to another. */
export type GraphEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly references: readonly FootnoteReference[];
};

export type ReferenceGraph = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

export function holdingOf({ kind, target }: FootnoteReference): Holding {
  if (target !== null) return 'corpus';
  return kind === 'other' ? 'other' : 'missing';
}

/** The id of what a reference cites: the article's own, or one made of its title. */
export function citedId(reference: FootnoteReference): string {
  const { target, title, publication } = reference;
  if (target !== null) return target;
  return holdingOf(reference) === 'missing'
    ? missingId(title)
    : `other:${titleKey(publication ?? '')}:${titleKey(title)}`;
}

/** The id of a missing article, however its title is punctuated. */
export function missingId(title: string): string {
  return `missing:${titleKey(title)}`;
}

type Draft = Omit<GraphNode, 'cites' | 'citedBy'>;

function dateWords({ value, basis }: Article['date']): string | null {
  if (value === null) return null;
  if (basis === 'not-before') return `not before ${value}`;
  return basis === 'inferred' ? `${value}, inferred` : value;
}

function ofArticle(id: string, article: Article | undefined): Draft {
  return {
    id,
    holding: 'corpus',
    title: article?.title ?? id,
    date: article === undefined ? null : dateWords(article.date),
    publication: null,
  };
}

function ofCited(reference: FootnoteReference, articles: ArticlesById): Draft {
  const { target, title, issue, date, publication } = reference;
  if (target !== null) return ofArticle(target, articles.get(target));
  const holding = holdingOf(reference);
  return {
    id: citedId(reference),
    holding,
    title,
    date: issue ?? date,
    publication: holding === 'other' ? publication : null,
  };
}

/** Works and who cites whom, in the order of the references; every reference is in one edge. */
export function referenceGraph(
  references: readonly FootnoteReference[],
  articles: ArticlesById,
): ReferenceGraph {
  const drafts = new Map<string, Draft>();
  const edges = new Map<string, { from: string; to: string; references: FootnoteReference[] }>();
  const add = (id: string, make: () => Draft): void => {
    if (!drafts.has(id)) drafts.set(id, make());
  };
  for (const reference of references) {
    const [from, to] = [reference.article, citedId(reference)];
    add(from, () => ofArticle(from, articles.get(from)));
    add(to, () => ofCited(reference, articles));
    const edge = edges.get(`${from} ${to}`) ?? { from, to, references: [] };
    edges.set(`${from} ${to}`, edge);
    edge.references.push(reference);
  }
  const cites = new Map<string, number>();
  const citedBy = new Map<string, number>();
  for (const { from, to, references: own } of edges.values()) {
    cites.set(from, (cites.get(from) ?? 0) + own.length);
    citedBy.set(to, (citedBy.get(to) ?? 0) + own.length);
  }
  return {
    nodes: [...drafts.values()].map((draft) => ({
      ...draft,
      cites: cites.get(draft.id) ?? 0,
      citedBy: citedBy.get(draft.id) ?? 0,
    })),
    edges: [...edges].map(([id, edge]) => ({ id, ...edge })),
  };
}
