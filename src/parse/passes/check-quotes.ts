import { diffArrays } from 'diff';
import type { Source } from '../../model/citation.ts';
import type { Quote } from '../../model/piece.ts';
import { type Alignment, alignQuote } from '../text/align-quote.ts';
import { findQuotations, type Quotation, wholeQuotation } from '../text/quotations.ts';
import {
  countWords,
  ELLIPSIS,
  printedTokens,
  type QuoteToken,
  quoteTokens,
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
type Excerpt = {
  readonly source: Source;
  readonly words: readonly string[];
  readonly lines: readonly number[];
};

type Placed = { readonly excerpt: Excerpt; readonly alignment: Alignment };

type Status = Pick<Quote, 'status' | 'source' | 'sourceLine' | 'differences'>;

const NOT_FOUND: Status = { status: 'not-found', source: null, sourceLine: null, differences: [] };

function toExcerpt(source: Source, tokens: (text: string) => string[]): Excerpt {
  const words: string[] = [];
  const lines: number[] = [];
  for (const { line, text } of source.excerpt) {
    for (const word of tokens(text)) {
      words.push(word);
      lines.push(line);
    }
  }
  return { source, words, lines };
}

function place(tokens: readonly QuoteToken[], excerpts: readonly Excerpt[]): Placed | null {
  let best: Placed | null = null;
  for (const excerpt of excerpts) {
    const alignment = alignQuote(tokens, excerpt.words);
    if (best === null || alignment.cost < best.alignment.cost) best = { excerpt, alignment };
  }
  return best;
}

function located({ excerpt, alignment }: Placed): Pick<Quote, 'source' | 'sourceLine'> {
  return { source: excerpt.source.n, sourceLine: excerpt.lines[alignment.spans[0]?.from ?? 0] ?? null };
}

/** Word for word as printed, ellipses and brackets of the source included; the first word in any case. */
function findVerbatim(text: string, sources: readonly Source[]): Status | null {
  const tokens = printedTokens(text).map((word, i) => ({ kind: 'word', word, anyCase: i === 0 }) as const);
  while (tokens[0]?.word === ELLIPSIS) tokens.shift();
  const placed = place(
    tokens,
    sources.map((source) => toExcerpt(source, printedTokens)),
  );
  return placed?.alignment.cost === 0 ? { status: 'verbatim', ...located(placed), differences: [] } : null;
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

/** Compares a quotation with the excerpts of its piece; likeness alone never makes it verbatim. */
export function checkQuotation(text: string, sources: readonly Source[]): Status {
  const verbatim = findVerbatim(text, sources);
  if (verbatim) return verbatim;
  const tokens = quoteTokens(text);
  const placed = place(
    tokens,
    sources.map((source) => toExcerpt(source, wordsOf)),
  );
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
  const check = (line: number, where: Quote['in'], { text, start, end }: Quotation): Quote[] =>
    countWords(text) < FEWEST_WORDS
      ? []
      : [{ line, in: where, text, start, end, ...checkQuotation(text, sources) }];
  return [
    ...(pullQuote ? check(pullQuote.line, 'pullQuote', wholeQuotation(pullQuote.text)) : []),
    ...analysis.flatMap(({ line, text }) =>
      findQuotations(text).flatMap((it) => check(line, 'analysis', it)),
    ),
  ];
}
