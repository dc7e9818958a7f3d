import type { QuoteToken } from './quote-tokens.ts';

/** Where a token of a quotation stands among the source's words: from `from` up to, not including, `to`. */
export type Span = { readonly from: number; readonly to: number };

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

/** One row of costs after another token: the cost of having placed it so that it ends before word `j`. */
function nextRow(token: QuoteToken, row: Costs, words: readonly string[]): Costs {
  const next: Costs = new Int32Array(row.length);
  for (let j = 0; j < row.length; j++) {
    const above = row[j] ?? 0;
    const left = j > 0 ? (next[j - 1] ?? 0) : Number.MAX_SAFE_INTEGER;
    if (token.kind === 'gap') next[j] = Math.min(above, left);
    else if (token.kind === 'insertion')
      next[j] = Math.min(...row.subarray(Math.max(0, j - REPLACED), j + 1));
    else {
      const diagonal = j > 0 ? (row[j - 1] ?? 0) + (agrees(token, words[j - 1] ?? '') ? 0 : EXCHANGED) : left;
      next[j] = Math.min(diagonal, above + PUT_IN, left + LEFT_OUT);
    }
  }
  return next;
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
export function alignQuote(tokens: readonly QuoteToken[], words: readonly string[]): Alignment {
  const rows: Costs[] = [new Int32Array(words.length + 1)];
  for (const token of tokens) rows.push(nextRow(token, rows.at(-1) ?? new Int32Array(0), words));
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
