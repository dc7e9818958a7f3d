import type { Article } from '../../model/article.ts';
import { readWords } from '../../search/words.ts';
import type { Interval, Proportion } from './proportion.ts';
import { Z95 } from './proportion.ts';
import type { Sides } from './sides.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word of titles, in these parts of either side's titles, and how its odds differ: side B less side A. */
export type ComparedWord = {
  readonly word: string;
  readonly a: Proportion;
  readonly b: Proportion;
  /** Natural logarithm of the odds ratio. */
  readonly logOdds: number;
  /** 95 %. */
  readonly interval: Interval;
  readonly z: number;
};

/** Titles of the two sides that must have a word before it is compared. */
export const FEWEST_TITLES = 4;

/** Weight of the prior in words, a few dozen titles' worth: what a word's odds are drawn towards on either side. */
export const PRIOR_WORDS = 100;

type WordTally = {
  readonly titles: number;
  readonly words: number;
  readonly counts: ReadonlyMap<string, number>;
};

const read = new WeakMap<Article, ReadonlySet<string>>();

/** The words of a title that count, each once: what is counted are articles. */
function wordsOf(article: Article): ReadonlySet<string> {
  const known = read.get(article);
  if (known !== undefined) return known;
  const words = readWords(article.title).map(({ word }) => word);
  const counted = new Set(words.filter((word) => word.length > 1 && !STOP_WORDS.has(word)));
  read.set(article, counted);
  return counted;
}

function tallyTitles(articles: readonly Article[]): WordTally {
  const counts = new Map<string, number>();
  let words = 0;
  for (const article of articles) {
    for (const word of wordsOf(article)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      words += 1;
    }
  }
  return { titles: articles.length, words, counts };
}

type Counted = { readonly count: number; readonly words: number };

const logOddsOf = ({ count, words }: Counted, prior: number): number =>
  Math.log((count + prior) / (words + PRIOR_WORDS - count - prior));

/**
 * Log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008, “Fightin’ Words”, equations 16 to 22):
 * `prior` of the `PRIOR_WORDS` are this word. Second less first.
 */
export function logOddsRatio(
  first: Counted,
  second: Counted,
  prior: number,
): { readonly logOdds: number; readonly error: number } {
  return {
    logOdds: logOddsOf(second, prior) - logOddsOf(first, prior),
    error: Math.sqrt(1 / (first.count + prior) + 1 / (second.count + prior)),
  };
}

function compareWord(word: string, a: WordTally, b: WordTally, prior: number): ComparedWord {
  const [inA, inB] = [a.counts.get(word) ?? 0, b.counts.get(word) ?? 0];
  const { logOdds, error } = logOddsRatio(
    { count: inA, words: a.words },
    { count: inB, words: b.words },
    prior,
  );
  return {
    word,
    a: { count: inA, of: a.titles },
    b: { count: inB, of: b.titles },
    logOdds,
    interval: { low: logOdds - Z95 * error, high: logOdds + Z95 * error },
    z: logOdds / error,
  };
}

/** The words of the two sides' titles, the surest difference first. The prior is how often the whole corpus has each. */
export function compareTitles(corpus: readonly Article[], sides: Sides): readonly ComparedWord[] {
  const [whole, a, b] = [tallyTitles(corpus), tallyTitles(sides.a), tallyTitles(sides.b)];
  const words = [...whole.counts].filter(
    ([word]) => (a.counts.get(word) ?? 0) + (b.counts.get(word) ?? 0) >= FEWEST_TITLES,
  );
  return words
    .map(([word, count]) => compareWord(word, a, b, (PRIOR_WORDS * count) / whole.words))
    .sort((one, other) => Math.abs(other.z) - Math.abs(one.z) || one.word.localeCompare(other.word, 'en'));
}
