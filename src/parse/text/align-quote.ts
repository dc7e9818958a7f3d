import type { QuoteToken } from './quote-tokens.ts';

/** Where a token of a quotation stands among the source's words: from `from` up to, not including, `to`. */
export type Span = { readonly from: number; readonly to: number };

/** Gives a word its number, the same one each time. */
export type NumberOf = (word: string) => number;

/** Words of a source with their numbers, also as they are in lower case: numbers are compared faster than letters. */
export type NumberedWords = {
  readonly words: readonly string[];
  readonly numbers: Int32Array;
  readonly lower: Int32Array;
  readonly numberOf: NumberOf;
};

type Costs = Int32Array<ArrayBuffer>;

/**
 * The cheapest placing of a quotation in a source: `cost` is 1 a word of the source left out, 2 a word exchanged or
 * put in; `matched` counts the words that agree.
 */
export type Alignment = { readonly cost: number; readonly matched: number; readonly spans: readonly Span[] };

const LEFT_OUT = 1;
const EXCHANGED = 2;
const PUT_IN = 2;
/** An insertion may stand for at most this many words of the source. */
const REPLACED = 6;

function agrees(token: QuoteToken, word: string): boolean {
  if (token.kind === 'patched') {
    const lower = word.toLowerCase();
    return lower.startsWith(token.before.toLowerCase()) && lower.endsWith(token.after.toLowerCase());
  }
  if (token.kind !== 'word') return false;
  return token.anyCase ? token.word.toLowerCase() === word.toLowerCase() : token.word === word;
}

export function numberWords(words: readonly string[], numberOf: NumberOf): NumberedWords {
  const numbers = Int32Array.from(words, numberOf);
  const lower = numbers.map((number, at) => {
    const word = words[at] ?? '';
    const lowered = word.toLowerCase();
    return lowered === word ? number : numberOf(lowered);
  });
  return { words, numbers, lower, numberOf };
}

/** For every word of the source, whether the token agrees with it: 1, else 0. */
function agreements(
  token: QuoteToken,
  { words, numbers, lower, numberOf }: NumberedWords,
): ArrayLike<number> {
  if (token.kind !== 'word') return words.map((word) => (agrees(token, word) ? 1 : 0));
  const wanted = numberOf(token.anyCase ? token.word.toLowerCase() : token.word);
  return (token.anyCase ? lower : numbers).map((number) => (number === wanted ? 1 : 0));
}

function rowOfWord(row: Costs, agreeing: ArrayLike<number>): Costs {
  const next: Costs = new Int32Array(row.length);
  let [diagonal, left] = [row[0] ?? 0, (row[0] ?? 0) + PUT_IN];
  next[0] = left;
  for (let j = 1; j < row.length; j++) {
    const above = row[j] as number;
    const cost = agreeing[j - 1] === 1 ? diagonal : diagonal + EXCHANGED;
    left = Math.min(cost, above + PUT_IN, left + LEFT_OUT);
    next[j] = left;
    diagonal = above;
  }
  return next;
}

/** One row of costs after another token: the cost of having placed it so that it ends before word `j`. */
function nextRow(token: QuoteToken, row: Costs, source: NumberedWords): Costs {
  if (token.kind === 'word' || token.kind === 'patched') return rowOfWord(row, agreements(token, source));
  if (token.kind === 'insertion')
    return row.map((_, j) => Math.min(...row.subarray(Math.max(0, j - REPLACED), j + 1)));
  let least = row[0] ?? 0;
  return row.map((cost) => {
    least = Math.min(least, cost);
    return least;
  });
}

/**
 * Where a token that ends at `j` begins; the steps are those of `nextRow` taken back. Of steps that cost the same a
 * word left out goes before a word exchanged, and that before a word put in.
 */
function startOfWord(
  token: QuoteToken,
  row: Costs,
  next: Costs,
  j: number,
  words: readonly string[],
): number {
  for (let at = j; at > 0; at--) {
    const cost = next[at] ?? 0;
    const diagonal = row[at - 1] ?? 0;
    if (agrees(token, words[at - 1] ?? '') && cost === diagonal) return at - 1;
    if (cost !== (next[at - 1] ?? 0) + LEFT_OUT) return cost === diagonal + EXCHANGED ? at - 1 : at;
  }
  return 0;
}

/** A gap or an insertion takes as few words as it may. */
function startOfLoose(row: Costs, next: Costs, j: number): number {
  let at = j;
  while ((row[at] ?? 0) !== (next[j] ?? 0)) at--;
  return at;
}

/**
 * Places a quotation in the words of a source: the semi-global edit distance (Sellers 1980) over words, where a
 * gap skips any number of words for nothing and an insertion a few.
 */
export function alignQuote(tokens: readonly QuoteToken[], source: NumberedWords): Alignment {
  const { words } = source;
  const rows: Costs[] = [new Int32Array(words.length + 1)];
  for (const token of tokens) rows.push(nextRow(token, rows.at(-1) ?? new Int32Array(0), source));
  const last = rows.at(-1) ?? new Int32Array(0);
  const cost = last.reduce((least, value) => Math.min(least, value), Number.MAX_SAFE_INTEGER);
  const spans: Span[] = [];
  let matched = 0;
  let to = last.indexOf(cost);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const [token, row, next] = [tokens[i], rows[i], rows[i + 1]];
    if (!token || !row || !next) continue;
    const loose = token.kind === 'gap' || token.kind === 'insertion';
    const from = loose ? startOfLoose(row, next, to) : startOfWord(token, row, next, to, words);
    spans.unshift({ from, to });
    if (to > from && agrees(token, words[from] ?? '')) matched++;
    to = from;
  }
  return { cost, matched, spans };
}
