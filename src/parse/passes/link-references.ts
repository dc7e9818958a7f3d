import type { Article } from '../../model/article.ts';
import type { Reference } from '../../model/footnote.ts';
import { foldedWords } from '../text/fold.ts';

type Titled = Pick<Article, 'id' | 'title' | 'date'>;
type Candidate = { readonly article: Titled; readonly words: readonly string[] };

/** Finds the article of the corpus that a reference cites, or null. */
export type FindTarget = (reference: Reference) => string | null;

const MOST_DROPPED = 1;
const FEWEST_WORDS = 6;
const NEGATIONS = new Set(['no', 'not', 'never', 'without', 'dont', 'doesnt', 'isnt', 'cannot', 'against']);

/** Whether `short` is `long` with at most one word left out, and that word neither a negation nor a number. */
function dropsOneWord(long: readonly string[], short: readonly string[]): boolean {
  const missing = long.length - short.length;
  if (missing < 1 || missing > MOST_DROPPED || short.length < FEWEST_WORDS) return false;
  const at = long.findIndex((word, i) => word !== short[i]);
  const word = long[at] ?? '';
  return (
    !NEGATIONS.has(word) && !/\d/.test(word) && long.slice(at + 1).join(' ') === short.slice(at).join(' ')
  );
}

function isSameTitle(a: readonly string[], b: readonly string[]): boolean {
  return a.join(' ') === b.join(' ') || dropsOneWord(a, b) || dropsOneWord(b, a);
}

/** A printed date and a cited issue contradict each other only where both are known to the month. */
function fitsIssue(article: Titled, issue: string | null): boolean {
  if (issue === null || article.date.basis !== 'stated' || article.date.value === null) return true;
  return article.date.value.startsWith(issue);
}

/** Two titles a word apart share the first and last word, or do once one of them has lost its own. */
function endsOf(words: readonly string[]): string[] {
  const [first, second] = words;
  const [beforeLast, last] = words.slice(-2);
  return [`${first} ${last}`, `${second} ${last}`, `${first} ${beforeLast}`];
}

/**
 * References are resolved by title: the same words, or all but one; never by likeness. Several articles of that
 * title are told apart by the issue, and none is chosen where that leaves more than one.
 */
export function targetFinder(articles: readonly Titled[]): FindTarget {
  const byEnds = new Map<string, Candidate[]>();
  for (const article of articles) {
    const words = foldedWords(article.title);
    for (const ends of endsOf(words)) {
      const known = byEnds.get(ends);
      if (known) known.push({ article, words });
      else byEnds.set(ends, [{ article, words }]);
    }
  }
  return (reference) => {
    if (reference.kind !== 'oe-watch') return null;
    const words = foldedWords(reference.title);
    const near = endsOf(words).flatMap((ends) => byEnds.get(ends) ?? []);
    const fitting = near.filter((c) => isSameTitle(c.words, words) && fitsIssue(c.article, reference.issue));
    const ids = [...new Set(fitting.map((c) => c.article.id))];
    return ids.length === 1 ? (ids[0] ?? null) : null;
  };
}
