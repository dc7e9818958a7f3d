import type { EntryArticle, PieceArticle } from '../parsed.ts';
import type { Finding } from '../passes/find-problems.ts';

/** A finding in a piece, at one of its lines. */
export function inPiece({ piece }: PieceArticle, line: number, message: string): Finding {
  return { file: piece.file, line, article: piece.id, message };
}

/** A finding in an index entry, at one of its rows. */
export function inEntry({ article, rows }: EntryArticle, message: string, row = rows[0]): Finding {
  return { file: article.file, line: row?.lines[0]?.n ?? 0, article: article.id, message };
}

/** The running texts of a piece that its analyst or a source wrote: not captions, citations or credits. */
export function proseOf({
  piece,
}: PieceArticle): readonly { readonly line: number; readonly text: string }[] {
  const excerpts = piece.sources.flatMap(({ excerpt }) => excerpt);
  const quote = piece.pullQuote ? [piece.pullQuote] : [];
  return [...quote, ...piece.analysis, ...excerpts, ...piece.footnotes];
}

/** A few letters on each side of a place in a text, for showing what is meant. */
export function around(text: string, start: number, end: number): string {
  const before = text.slice(0, start).match(/\S{0,24}$/)?.[0] ?? '';
  const after = text.slice(end).match(/^\S{0,24}/)?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`;
}
