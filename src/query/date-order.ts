import { type ArticleTable, placedDates } from '../model/article-table.ts';

/** By code: where the date stands among all, from 0; a shorter date comes before those it opens. */
function ranksOf(dates: readonly string[], direction: 1 | -1): Uint32Array {
  const inOrder = [...dates.keys()].sort((a, b) =>
    (dates[a] ?? '') < (dates[b] ?? '') ? -direction : direction,
  );
  const ranks = new Uint32Array(dates.length + 1).fill(dates.length);
  for (const [rank, code] of inOrder.entries()) ranks[code] = rank;
  return ranks;
}

/** Positions of all articles by their dates; undated ones last, equal ones as the corpus has them. */
export function orderByDate(table: ArticleTable, order: 'newest' | 'oldest'): Uint32Array {
  const { words, codes } = placedDates(table);
  const ranks = ranksOf(words, order === 'oldest' ? 1 : -1);
  const next = new Uint32Array(words.length + 2);
  for (let i = 0; i < codes.length; i++) {
    const after = (ranks[codes[i] ?? 0] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let rank = 1; rank < next.length; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const positions = new Uint32Array(codes.length);
  for (let i = 0; i < codes.length; i++) {
    const rank = ranks[codes[i] ?? 0] ?? 0;
    const at = next[rank] ?? 0;
    positions[at] = i;
    next[rank] = at + 1;
  }
  return positions;
}
