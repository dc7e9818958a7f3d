import { type Article, placedDate } from '../model/article.ts';
import type { FootnoteReference } from '../model/footnote-reference.ts';
import type { Outlet } from '../model/outlet.ts';

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

export type Links = {
  readonly references: readonly Pick<FootnoteReference, 'article' | 'target'>[];
  readonly outlets: readonly Pick<Outlet, 'name' | 'citations'>[];
};

const MOST = 6;

/** A link between two articles outweighs whatever words they share. */
const WORTH = { cited: 100, citing: 100, outlet: 10 } as const;

/** Fewer shared things than this say little. */
const LEAST_SHARED = 2;

const topicsOf = ({ topics }: Article): readonly string[] => topics.map(({ id }) => id);
const subjectsOf = ({ places, actors, systems }: Article): readonly string[] => [
  ...places,
  ...actors,
  ...systems,
];

const VALUES = {
  authors: ({ authors }: Article) => authors,
  topics: topicsOf,
  subjects: subjectsOf,
} as const;

type ValueKind = keyof typeof VALUES;

/** What sharing a value is worth: the fewer articles have it, the more. */
type Worth = (kind: ValueKind, value: string) => number;

function weigh(articles: readonly Article[]): Worth {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const [kind, valuesOf] of Object.entries(VALUES)) {
      for (const value of new Set(valuesOf(article))) {
        const key = `${kind} ${value}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return (kind, value) => Math.log(articles.length / (counts.get(`${kind} ${value}`) ?? articles.length));
}

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

function tiesOf(id: string, { references, outlets }: Links): Ties {
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

function worthOf(reason: Reason, worth: Worth): number {
  if (reason.kind === 'cited' || reason.kind === 'citing') return WORTH[reason.kind];
  if (reason.kind === 'outlets') return WORTH.outlet * reason.outlets.length;
  const { authors, topics, subjects } = reason;
  const sum = (kind: ValueKind, values: readonly string[]): number =>
    values.reduce((total, value) => total + worth(kind, value), 0);
  return sum('authors', authors) + sum('topics', topics) + sum('subjects', subjects);
}

/** Years between two dates, at most ten; as far as can be where one has none. */
function distance(one: Article, other: Article): number {
  const [a, b] = [placedDate(one.date), placedDate(other.date)];
  if (a === null || b === null) return 10;
  const years = (date: string): number => Number(date.slice(0, 4)) + Number(date.slice(5, 7) || 6) / 12;
  return Math.min(Math.abs(years(a) - years(b)), 10);
}

/**
 * The articles most related to this one, best first, and why: that it cites or is cited by, those that cite the same outlets,
 * and those that share authors, topics, places, actors and systems, the rarer the better; of equals the nearer in time.
 */
export function findRelated(
  article: Article,
  articles: readonly Article[],
  links: Links,
): readonly Related[] {
  const worth = weigh(articles);
  const ties = tiesOf(article.id, links);
  return articles
    .filter(({ id }) => id !== article.id)
    .flatMap((other) => {
      const reasons = reasonsFor(article, other, ties);
      const total = reasons.reduce((sum, reason) => sum + worthOf(reason, worth), 0);
      return reasons.length === 0
        ? []
        : [{ article: other, reasons, total: total - distance(article, other) / 20 }];
    })
    .sort((a, b) => b.total - a.total)
    .slice(0, MOST)
    .map(({ total: _, ...related }) => related);
}
