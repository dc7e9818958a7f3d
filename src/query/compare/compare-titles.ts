import type { Interval, Proportion } from './proportion.ts';
import { Z95 } from './proportion.ts';
import type { Positions, Sides } from './sides.ts';
import type { TitleWords } from './title-words.ts';

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

type WordTally = { readonly titles: number; readonly words: number; readonly counts: Uint32Array };

// Positions and codes are the corpus's own, so the arrays have an element there.

function tallyTitles({ words: { length }, codes, offsets }: TitleWords, articles: Positions): WordTally {
  const counts = new Uint32Array(length);
  let words = 0;
  for (let i = 0; i < articles.length; i++) {
    const [from, end] = [
      offsets[articles[i] as number] as number,
      offsets[(articles[i] as number) + 1] as number,
    ];
    for (let at = from; at < end; at++) {
      const code = codes[at] as number;
      counts[code] = (counts[code] as number) + 1;
    }
    words += end - from;
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

type Tallies = { readonly a: WordTally; readonly b: WordTally };

function compareWord(word: string, code: number, { a, b }: Tallies, prior: number): ComparedWord {
  const [inA, inB] = [a.counts[code] ?? 0, b.counts[code] ?? 0];
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

const NAMES = new Intl.Collator('en');

/** The words of the two sides' titles, the surest difference first. The prior is how often the whole corpus has each. */
export function compareTitles(titles: TitleWords, sides: Sides): readonly ComparedWord[] {
  const everything = Uint32Array.from({ length: titles.length }, (_, position) => position);
  const whole = tallyTitles(titles, everything);
  const tallies = { a: tallyTitles(titles, sides.a), b: tallyTitles(titles, sides.b) };
  return titles.words
    .flatMap((word, code) => {
      const inTitles = (tallies.a.counts[code] ?? 0) + (tallies.b.counts[code] ?? 0);
      if (inTitles < FEWEST_TITLES) return [];
      return compareWord(word, code, tallies, (PRIOR_WORDS * (whole.counts[code] ?? 0)) / whole.words);
    })
    .sort((one, other) => Math.abs(other.z) - Math.abs(one.z) || NAMES.compare(one.word, other.word));
}
