import { diffArrays } from 'diff';
import type { Source } from '../../model/citation.ts';
import type { Quote } from '../../model/piece.ts';
import {
  type Alignment,
  alignQuote,
  type NumberedWords,
  type NumberOf,
  numberWords,
} from '../text/align-quote.ts';
import { findQuotations, type Quotation, wholeQuotation } from '../text/quotations.ts';
import {
  countWords,
  ELLIPSIS,
  hasEllipsis,
  printedTokens,
  type QuoteToken,
  quoteTokens,
  type WordToken,
  wordsOf,
} from '../text/quote-tokens.ts';
import type { PieceText } from './read-piece.ts';

/** Shorter quotations are phrases that anybody may use. */
const FEWEST_WORDS = 5;
/** A quotation counts as found where at least this share of its words agrees, of a short one more. */
const AGREEING = 0.6;
const SHORT = 8;
const AGREEING_SHORT = 0.75;
/** Two differences with at most this many equal words between them are one. */
const JOINING = 1;

type Difference = Quote['differences'][number];

/** The words of a source's excerpt, each with its line. */
type Excerpt = NumberedWords & { readonly source: Source; readonly lines: readonly number[] };

type Placed = { readonly excerpt: Excerpt; readonly alignment: Alignment };

type Status = Pick<Quote, 'status' | 'source' | 'sourceLine' | 'differences'>;

const NOT_FOUND: Status = { status: 'not-found', source: null, sourceLine: null, differences: [] };

function toExcerpt(source: Source, tokens: (text: string) => string[], numberOf: NumberOf): Excerpt {
  const words: string[] = [];
  const lines: number[] = [];
  for (const { line, text } of source.excerpt) {
    for (const word of tokens(text)) {
      words.push(word);
      lines.push(line);
    }
  }
  return { source, lines, ...numberWords(words, numberOf) };
}

function place(tokens: readonly QuoteToken[], excerpts: readonly Excerpt[]): Placed | null {
  let best: Placed | null = null;
  for (const excerpt of excerpts) {
    const alignment = alignQuote(tokens, excerpt);
    if (best === null || alignment.cost < best.alignment.cost) best = { excerpt, alignment };
  }
  return best;
}

function located({ excerpt, alignment }: Placed): Pick<Quote, 'source' | 'sourceLine'> {
  return { source: excerpt.source.n, sourceLine: excerpt.lines[alignment.spans[0]?.from ?? 0] ?? null };
}

/** Where the words stand in the excerpt one after the other; -1 where they do not. Only the first may be in any case. */
function findRun(tokens: readonly WordToken[], { numbers, lower, numberOf }: Excerpt): number {
  const [first, ...others] = tokens;
  if (first === undefined) return -1;
  const [begins, wanted] = first.anyCase
    ? [lower, numberOf(first.word.toLowerCase())]
    : [numbers, numberOf(first.word)];
  const rest = others.map(({ word }) => numberOf(word));
  return begins.findIndex(
    (number, at) => number === wanted && rest.every((one, i) => numbers[at + i + 1] === one),
  );
}

/** Word for word as printed, ellipses and brackets of the source included; the first word in any case. */
function findVerbatim(text: string, excerpts: readonly Excerpt[]): Status | null {
  const tokens = printedTokens(text).map((word, i) => ({ kind: 'word', word, anyCase: i === 0 }) as const);
  while (tokens[0]?.word === ELLIPSIS) tokens.shift();
  for (const excerpt of excerpts) {
    const at = findRun(tokens, excerpt);
    if (at >= 0)
      return {
        status: 'verbatim',
        source: excerpt.source.n,
        sourceLine: excerpt.lines[at] ?? null,
        differences: [],
      };
  }
  return null;
}

/** Runs of words between gaps and insertions, with the words of the source they were placed at. */
function compareRuns(tokens: readonly QuoteToken[], { excerpt, alignment }: Placed): Difference[] {
  const differences: Difference[] = [];
  let run: string[] = [];
  let from = alignment.spans[0]?.from ?? 0;
  const close = (to: number) => {
    differences.push(...compareWords(run, excerpt.words.slice(from, to)));
    run = [];
  };
  for (const [i, token] of tokens.entries()) {
    const span = alignment.spans[i];
    if (token.kind === 'word') run.push(token.word);
    else if (span) {
      close(span.from);
      from = span.to;
    }
  }
  close(alignment.spans.at(-1)?.to ?? from);
  return differences;
}

function compareWords(quote: readonly string[], source: readonly string[]): Difference[] {
  const comparator = (a: string, b: string) =>
    a === b || (a === quote[0] && a.toLowerCase() === b.toLowerCase());
  const hunks: { quote: string[]; source: string[]; equal: string[] }[] = [];
  for (const { value, added, removed } of diffArrays([...quote], [...source], { comparator })) {
    const last = hunks.at(-1);
    if (!added && !removed) {
      if (last) last.equal = value;
      continue;
    }
    const joins = last !== undefined && last.equal.length <= JOINING;
    const hunk = joins ? last : { quote: [], source: [], equal: [] };
    if (joins) {
      hunk.quote.push(...last.equal);
      hunk.source.push(...last.equal);
      hunk.equal = [];
    } else hunks.push(hunk);
    hunk[removed ? 'quote' : 'source'].push(...value);
  }
  return hunks.map((hunk) => ({ quote: hunk.quote.join(' '), source: hunk.source.join(' ') }));
}

/** The excerpts of a piece as printed, and as words alone. */
type Excerpts = { readonly printed: readonly Excerpt[]; readonly plain: readonly Excerpt[] };

export function readExcerpts(sources: readonly Source[]): Excerpts {
  const known = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = known.get(word) ?? known.size;
    known.set(word, number);
    return number;
  };
  const plain = sources.map((source) => toExcerpt(source, wordsOf, numberOf));
  const printed = plain.map((excerpt) =>
    excerpt.source.excerpt.some(({ text }) => hasEllipsis(text))
      ? toExcerpt(excerpt.source, printedTokens, numberOf)
      : excerpt,
  );
  return { printed, plain };
}

/** Compares a quotation with the excerpts of its piece; likeness alone never makes it verbatim. */
export function checkQuotation(text: string, { printed, plain }: Excerpts): Status {
  const verbatim = findVerbatim(text, printed);
  if (verbatim) return verbatim;
  const tokens = quoteTokens(text);
  const placed = place(tokens, plain);
  if (!placed) return NOT_FOUND;
  const { cost, matched } = placed.alignment;
  if (cost === 0) {
    const marked = tokens.some(({ kind }) => kind !== 'word') || text.includes(ELLIPSIS);
    return { status: marked ? 'elided' : 'verbatim', ...located(placed), differences: [] };
  }
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'patched').length;
  if (matched < words * (words < SHORT ? AGREEING_SHORT : AGREEING)) return NOT_FOUND;
  return { status: 'altered', ...located(placed), differences: compareRuns(tokens, placed) };
}

/** Every quotation of five words or more in a piece's pull quote and analysis, checked against its excerpts. */
export function checkQuotes({ pullQuote, analysis, sources }: PieceText): readonly Quote[] {
  const excerpts = readExcerpts(sources);
  const check = (line: number, where: Quote['in'], { text, start, end }: Quotation): Quote[] =>
    countWords(text) < FEWEST_WORDS
      ? []
      : [{ line, in: where, text, start, end, ...checkQuotation(text, excerpts) }];
  return [
    ...(pullQuote ? check(pullQuote.line, 'pullQuote', wholeQuotation(pullQuote.text)) : []),
    ...analysis.flatMap(({ line, text }) =>
      findQuotations(text).flatMap((it) => check(line, 'analysis', it)),
    ),
  ];
}
