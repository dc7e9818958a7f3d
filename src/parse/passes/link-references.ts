import type { Article } from '../../model/article.ts';
import type { Reference } from '../../model/footnote.ts';
import type { Resolution } from '../../model/footnote-reference.ts';
import { foldedWords } from '../text/fold.ts';

type Titled = Pick<Article, 'id' | 'title' | 'date'>;
/** A title as words and as one text. */
type Title = { readonly words: readonly string[]; readonly whole: string };
type Candidate = Title & { readonly article: Titled };

/** The article of the corpus that a reference cites, or null, and why. */
export type Resolved = { readonly target: string | null; readonly resolution: Resolution };

export type ResolveReference = (reference: Reference) => Resolved;

const MOST_DROPPED = 1;
const FEWEST_WORDS = 6;
const NEGATIONS = new Set(['no', 'not', 'never', 'without', 'dont', 'doesnt', 'isnt', 'cannot', 'against']);

function readTitle(title: string): Title {
  const words = foldedWords(title);
  return { words, whole: words.join(' ') };
}

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

function isSameTitle(a: Title, b: Title): boolean {
  return a.whole === b.whole || dropsOneWord(a.words, b.words) || dropsOneWord(b.words, a.words);
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

/** What came of the articles that have the title, and of those among them that fit the issue. */
function judge({ whole }: Title, titled: readonly Candidate[], fitting: readonly Candidate[]): Resolved {
  const [first, ...others] = new Map(fitting.map((one) => [one.article.id, one])).values();
  if (titled.length === 0) return { target: null, resolution: 'no-such-title' };
  if (first === undefined) return { target: null, resolution: 'other-issue' };
  if (others.length > 0) return { target: null, resolution: 'several-articles' };
  return {
    target: first.article.id,
    resolution: first.whole === whole ? 'same-title' : 'title-but-one-word',
  };
}

type ByEnds = ReadonlyMap<string, readonly Candidate[]>;

function orderByEnds(articles: readonly Titled[]): ByEnds {
  const byEnds = new Map<string, Candidate[]>();
  for (const article of articles) {
    const candidate = { article, ...readTitle(article.title) };
    for (const ends of endsOf(candidate.words)) {
      const known = byEnds.get(ends);
      if (known) known.push(candidate);
      else byEnds.set(ends, [candidate]);
    }
  }
  return byEnds;
}

/**
 * References are resolved by title: the same words, or all but one; never by likeness. Several articles of that
 * title are told apart by the issue, and none is chosen where that leaves more than one.
 */
export function referenceResolver(articles: readonly Titled[]): ResolveReference {
  let byEnds: ByEnds | null = null;
  return (reference) => {
    if (reference.kind !== 'oe-watch') return { target: null, resolution: 'elsewhere' };
    byEnds ??= orderByEnds(articles);
    const title = readTitle(reference.title);
    const near = endsOf(title.words).flatMap((ends) => byEnds?.get(ends) ?? []);
    const titled = near.filter((one) => isSameTitle(one, title));
    const fitting = titled.filter(({ article }) => fitsIssue(article, reference.issue));
    return judge(title, titled, fitting);
  };
}
