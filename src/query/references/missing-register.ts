import type { FootnoteReference } from '../../model/footnote-reference.ts';
import type { MissingArticle } from '../../model/missing-article.ts';
import { fold } from '../../search/fold.ts';
import { titleKey, titleWords } from '../../search/title-key.ts';
import { holdingOf } from './reference-graph.ts';

/** The footnotes of one piece that cite a missing article. */
export type CitingPlace = { readonly article: string; readonly footnotes: readonly string[] };

/** A missing article with what the citations of it tell. */
export type MissingEntry = MissingArticle & {
  readonly key: string;
  /** Every way its title is printed, the first being `title`. */
  readonly wordings: readonly string[];
  readonly places: readonly CitingPlace[];
  /** Titles of others that may be the same article: of the same issue and author, in mostly the same words. */
  readonly perhaps: readonly string[];
};

/** Share of the words of both titles that are in both, from which they are worth comparing. */
const ALIKE = 0.6;

function likeness(a: string, b: string): number {
  const [one, other] = [new Set(titleWords(a)), new Set(titleWords(b))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));

/** Titles of those that may be the article; only articles of one issue are compared, not each with each. */
function findAlike(missing: readonly MissingArticle[]): (entry: MissingArticle) => readonly string[] {
  const ofIssue = new Map<string, MissingArticle[]>();
  for (const entry of missing) {
    for (const issue of entry.issues) {
      const others = ofIssue.get(issue);
      if (others) others.push(entry);
      else ofIssue.set(issue, [entry]);
    }
  }
  const places = new Map(missing.map((entry, place) => [entry, place]));
  return (entry) => {
    const near = new Set(entry.issues.flatMap((issue) => ofIssue.get(issue) ?? []));
    return [...near]
      .filter((other) => other !== entry && overlap(entry.authors, other.authors))
      .filter((other) => likeness(entry.title, other.title) >= ALIKE)
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
      .map(({ title }) => title);
  };
}

function placesOf({ citations }: MissingArticle): readonly CitingPlace[] {
  const byArticle = new Map<string, string[]>();
  for (const { article, footnote } of citations) {
    const known = byArticle.get(article);
    if (known) known.push(footnote);
    else byArticle.set(article, [footnote]);
  }
  return [...byArticle].map(([article, footnotes]) => ({ article, footnotes }));
}

/** The articles that footnotes cite and the corpus does not hold, in the order given. */
export function missingRegister(
  missing: readonly MissingArticle[],
  references: readonly FootnoteReference[],
): readonly MissingEntry[] {
  const wordings = new Map<string, Set<string>>();
  for (const reference of references) {
    if (holdingOf(reference) !== 'missing') continue;
    const key = titleKey(reference.title);
    wordings.set(key, (wordings.get(key) ?? new Set()).add(reference.title));
  }
  const alike = findAlike(missing);
  return missing.map((entry) => {
    const key = titleKey(entry.title);
    return {
      ...entry,
      key,
      wordings: [...new Set([entry.title, ...(wordings.get(key) ?? [])])],
      places: placesOf(entry),
      perhaps: alike(entry),
    };
  });
}

/** The entries in which every word stands, and which the piece cites, where one is asked for. */
export function filterMissing(
  entries: readonly MissingEntry[],
  { text, piece }: { readonly text: string; readonly piece: string | null },
  titleOf: (article: string) => string,
): readonly MissingEntry[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return entries.filter(({ wordings, authors, issues, urls, places }) => {
    if (piece !== null && !places.some(({ article }) => article === piece)) return false;
    const citing = places.map(({ article }) => titleOf(article));
    const known = fold([...wordings, ...authors, ...issues, ...urls, ...citing].join('\n'));
    return words.every((word) => known.includes(word));
  });
}
