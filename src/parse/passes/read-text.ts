import type { CorpusText, ReadText } from '../parsed.ts';
import { readDate } from '../text/dates.ts';
import { type Line, splitLines } from '../text/lines.ts';
import { type PieceText, readPiece } from './read-piece.ts';
import { type Row, readRow } from './read-row.ts';
import { splitBlocks } from './split-blocks.ts';

type OpenList = { heading: string | null; rows: Row[] };

/** `2023` or `May 2023` over a group of rows divides a list, it does not open another one. */
function dividesList(heading: string): boolean {
  return /^\d{4}$/.test(heading) || readDate(heading) !== null;
}

/** Takes one raw text apart into index lists, pieces and lines that are neither. */
export function readText(source: CorpusText): ReadText {
  const { total, lines } = splitLines(source.text);
  const lists: OpenList[] = [];
  const pieces: PieceText[] = [];
  const strays: Line[] = [];
  for (const block of splitBlocks(lines)) {
    if (block.kind === 'stray') strays.push(block.line);
    else if (block.kind === 'piece') pieces.push(readPiece(block));
    else if (block.kind === 'row') {
      if (lists.length === 0) lists.push({ heading: null, rows: [] });
      lists.at(-1)?.rows.push(readRow(block.lines));
    } else if (lists.length === 0 || !dividesList(block.line.text)) {
      lists.push({ heading: block.line.text, rows: [] });
    }
  }
  return { source, total, lists: lists.filter(({ rows }) => rows.length > 0), pieces, strays };
}
