import { type Article, placedDate } from '../model/article.ts';
import type { ArticleLinks } from '../model/article-links.ts';
import type { Articles } from '../model/article-table.ts';
import type { Corpus } from '../model/corpus.ts';
import {
  findShared,
  LEAST_SHARED,
  type SharedWords,
  subjectsOf,
  type ValueKind,
  yearsBetween,
} from './shared-words.ts';

/** Why an article is related to another: ids of topics, names of everything else, as the articles have them. */
export type Reason =
  | { readonly kind: 'cited' }
  | { readonly kind: 'citing' }
  | { readonly kind: 'outlets'; readonly outlets: readonly string[] }
  | {
      readonly kind: 'shared';
      readonly authors: readonly string[];
      readonly topics: readonly string[];
      /** Places, actors and systems. */
      readonly subjects: readonly string[];
    };

export type Related = { readonly article: Article; readonly reasons: readonly Reason[] };

const MOST = 6;

/** A link between two articles outweighs whatever words they share. */
const WORTH = { cited: 100, citing: 100, outlet: 10 } as const;

const topicsOf = ({ topics }: Article): readonly string[] => topics.map(({ id }) => id);

const both = (one: readonly string[], other: readonly string[]): readonly string[] =>
  [...new Set(one)].filter((value) => other.includes(value));

/** Null where too little is shared: a topic has to be among it, and not alone. */
function shared(one: Article, other: Article): Extract<Reason, { kind: 'shared' }> | null {
  const reason = {
    kind: 'shared',
    authors: both(one.authors, other.authors),
    topics: both(topicsOf(one), topicsOf(other)),
    subjects: both(subjectsOf(one), subjectsOf(other)),
  } as const;
  const count = reason.authors.length + reason.topics.length + reason.subjects.length;
  return reason.topics.length > 0 && count >= LEAST_SHARED ? reason : null;
}

/** Of one article: what it cites, what cites it, and who else cites the outlets that it cites. */
type Ties = {
  readonly cited: ReadonlySet<string | null>;
  readonly citing: ReadonlySet<string>;
  readonly outlets: ReadonlyMap<string, readonly string[]>;
};

function tiesOf(id: string, { references, outlets }: ArticleLinks): Ties {
  const shared = new Map<string, string[]>();
  for (const { name, citations } of outlets) {
    const citing = new Set(citations.map(({ article }) => article));
    if (!citing.has(id)) continue;
    for (const article of citing) shared.set(article, [...(shared.get(article) ?? []), name]);
  }
  return {
    cited: new Set(references.filter(({ article }) => article === id).map(({ target }) => target)),
    citing: new Set(references.filter(({ target }) => target === id).map(({ article }) => article)),
    outlets: shared,
  };
}

function reasonsFor(one: Article, other: Article, ties: Ties): readonly Reason[] {
  const outlets = ties.outlets.get(other.id);
  const common = shared(one, other);
  return [
    ...(ties.cited.has(other.id) ? [{ kind: 'cited' } as const] : []),
    ...(ties.citing.has(other.id) ? [{ kind: 'citing' } as const] : []),
    ...(outlets === undefined ? [] : [{ kind: 'outlets', outlets } as const]),
    ...(common === null ? [] : [common]),
  ];
}

function worthOf(reason: Reason, worth: SharedWords['worth']): number {
  if (reason.kind === 'cited' || reason.kind === 'citing') return WORTH[reason.kind];
  if (reason.kind === 'outlets') return WORTH.outlet * reason.outlets.length;
  const { authors, topics, subjects } = reason;
  const sum = (kind: ValueKind, values: readonly string[]): number =>
    values.reduce((total, value) => total + worth(kind, value), 0);
  return sum('authors', authors) + sum('topics', topics) + sum('subjects', subjects);
}

/** The articles this one is tied to in another way than by words. */
function tiedTo({ cited, citing, outlets }: Ties, articles: Articles): readonly number[] {
  const ids = [...cited, ...citing, ...outlets.keys()];
  return ids.flatMap((id) => (id === null ? [] : (articles.positionOf(id) ?? [])));
}

/**
 * The articles most related to this one, best first, and why: that it cites or is cited by, those that cite the same outlets,
 * and those that share authors, topics, places, actors and systems, the rarer the better; of equals the nearer in time.
 */
export function findRelated(
  article: Article,
  { table, articles }: Pick<Corpus, 'table' | 'articles'>,
  links: ArticleLinks,
): readonly Related[] {
  const own = articles.positionOf(article.id) ?? -1;
  const { worth, nearest } = findShared(table, article, own, MOST);
  const ties = tiesOf(article.id, links);
  const positions = [...new Set([...nearest, ...tiedTo(ties, articles)])].sort((a, b) => a - b);
  return positions
    .flatMap((position) => (position === own ? [] : (articles.at(position) ?? [])))
    .flatMap((other) => {
      const reasons = reasonsFor(article, other, ties);
      const total = reasons.reduce((sum, reason) => sum + worthOf(reason, worth), 0);
      const years = yearsBetween(placedDate(article.date), placedDate(other.date));
      return reasons.length === 0 ? [] : [{ article: other, reasons, total: total - years / 20 }];
    })
    .sort((a, b) => b.total - a.total)
    .slice(0, MOST)
    .map(({ total: _, ...related }) => related);
}
