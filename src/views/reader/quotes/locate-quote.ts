import type { Piece, Quote } from '../../../model/piece.ts';
import { alignWords } from './align-words.ts';
import { foldWord, type Span, type Word, wordsIn } from './words.ts';

/** Words of a quotation (`start` to `end` in its line, perhaps none) and what the excerpt has in their place, perhaps nothing. */
export type Change = Span & { readonly source: string };

/** A checked quotation with the place of its words in the excerpt's line, and of the words that differ in its own. */
export type LocatedQuote = Quote & { readonly passage: Span | null; readonly changes: readonly Change[] };

function findRun(words: readonly Word[], run: readonly string[], from: number): number {
  for (let at = from; at + run.length <= words.length; at++) {
    if (run.every((word, i) => words[at + i]?.folded === word)) return at;
  }
  return -1;
}

const foldedWords = (words: string): readonly string[] => words.split(' ').filter(Boolean).map(foldWord);

type Compared = {
  readonly quote: readonly Word[];
  readonly excerpt: readonly Word[];
  readonly placed: readonly (number | null)[];
};

/** Index of the quotation's word behind which the excerpt's words are missing; -1 where that cannot be told. */
function findGap(left: readonly string[], { excerpt, placed }: Compared): number {
  const first = placed.find((index) => index !== null) ?? 0;
  const at = findRun(excerpt, left, first);
  if (at < 0) return -1;
  const before = placed.indexOf(at - 1);
  return before >= 0 ? before : placed.indexOf(at + left.length) - 1;
}

function findChanges({ differences }: Quote, compared: Compared): readonly Change[] {
  const changes: Change[] = [];
  let from = 0;
  for (const difference of differences) {
    const run = foldedWords(difference.quote);
    const at =
      run.length > 0 ? findRun(compared.quote, run, from) : findGap(foldedWords(difference.source), compared);
    const first = compared.quote[at];
    if (first === undefined || at < from) continue;
    const last = compared.quote[at + Math.max(run.length - 1, 0)] ?? first;
    changes.push({
      start: run.length > 0 ? first.start : first.end,
      end: last.end,
      source: difference.source,
    });
    from = at + Math.max(run.length, 1);
  }
  return changes;
}

function passageOf({ excerpt, placed }: Compared): Span | null {
  const found = placed.filter((index) => index !== null);
  const [first, last] = [excerpt[found[0] ?? -1], excerpt[found.at(-1) ?? -1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** Compares a quotation with the line of the excerpt that holds it; places are offsets into the two lines. */
export function locateQuote(quote: Quote, line: string, excerpt: string): LocatedQuote {
  const words = wordsIn(line.slice(quote.start, quote.end)).map((word) => ({
    ...word,
    start: word.start + quote.start,
    end: word.end + quote.start,
  }));
  const excerptWords = wordsIn(excerpt);
  const compared = { quote: words, excerpt: excerptWords, placed: alignWords(words, excerptWords) };
  return { ...quote, passage: passageOf(compared), changes: findChanges(quote, compared) };
}

/** Every quotation of the piece, located where it was found. */
export function locateQuotes({ quotes, pullQuote, analysis, sources }: Piece): readonly LocatedQuote[] {
  return quotes.map((quote) => {
    const line =
      quote.in === 'pullQuote' ? pullQuote : analysis.find((paragraph) => paragraph.line === quote.line);
    const excerpt = sources
      .find(({ n }) => n === quote.source)
      ?.excerpt.find((paragraph) => paragraph.line === quote.sourceLine);
    return line && excerpt
      ? locateQuote(quote, line.text, excerpt.text)
      : { ...quote, passage: null, changes: [] };
  });
}
