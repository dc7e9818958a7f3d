import { citationShape } from '../text/citation-shape.ts';
import { headsPieces, leadsToPiece, opensPiece, type Scan } from '../text/headline.ts';
import type { Line } from '../text/lines.ts';
import { areNames } from '../text/people.ts';
import { quoteBalance } from '../text/quotes.ts';
import { roleOf } from '../text/roles.ts';

/** A source as it stands in the text: the line or lines of its citation, then its excerpt. */
export type SourceBlock = { readonly citation: Line[]; readonly excerpt: Line[] };

/** The lines of one piece, each in the part of the layout it belongs to. */
export type PieceBlock = {
  readonly kind: 'piece';
  readonly headline: Line;
  /** Captions, pull quote and analysis: everything before the first citation. */
  readonly opening: Line[];
  readonly sources: SourceBlock[];
  readonly notes: Line[][];
  readonly image: Line[];
};

export type Block =
  | PieceBlock
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'row'; readonly lines: readonly Line[] }
  | { readonly kind: 'stray'; readonly line: Line };

type Zone = 'opening' | 'sources' | 'notes' | 'image';
type State = { readonly scan: Scan; readonly blocks: Block[]; piece: PieceBlock | null; zone: Zone };

const LONGEST_HEADING = 120;
const LONGEST_FIRST_HALF = 300;
const SHORTEST_PROSE = 300;
const MOST_HEADINGS = 3;

/** A short line over an index list; with a blank line before it, or more of the same before the first row. */
function isHeading({ lines, roles }: Scan, i: number): boolean {
  const line = lines[i];
  if (!line || roles[i] !== 'text' || line.text.length > LONGEST_HEADING || !line.afterBlank) return false;
  if (/[.;,”)]$/.test(line.text)) return false;
  for (let k = i + 1; k <= i + MOST_HEADINGS; k++) {
    if (roles[k] === 'row') return true;
    if (roles[k] !== 'text' || (lines[k]?.text.length ?? 0) > LONGEST_HEADING) return false;
  }
  return false;
}

/** `… with a title that` / `runs on (Jane Doe)`: a row's second line follows without a blank one. */
function continuesRow({ lines, roles }: Scan, i: number): boolean {
  const [row, next] = [lines[i], lines[i + 1]];
  if (!row || !next || roles[i + 1] !== 'text' || next.afterBlank || row.text.includes('(')) return false;
  const author = /\(([^()]+)\)?$/.exec(next.text)?.[1];
  return author !== undefined && areNames(author);
}

function isFirstHalf(line: Line | undefined, second: Line): boolean {
  if (!line || line.text.length > LONGEST_FIRST_HALF) return false;
  return second.text.startsWith('(') || (quoteBalance(line.text) > 0 && quoteBalance(second.text) < 0);
}

/** A citation printed on two lines has its first half at the end of what was read as text before it. */
function placeCitation(piece: PieceBlock, line: Line): void {
  const before = piece.sources.at(-1)?.excerpt ?? piece.opening;
  const first = isFirstHalf(before.at(-1), line) ? before.pop() : undefined;
  piece.sources.push({ citation: first ? [first, line] : [line], excerpt: [] });
}

/** A URL alone on the line after a citation that ends in its date. */
function isLinkOf(source: SourceBlock, line: Line): boolean {
  if (source.excerpt.length > 0 || !/^(?:https?:\/\/|www\.)\S+$/i.test(line.text)) return false;
  return citationShape(source.citation.map(({ text }) => text).join(' '))?.url === null;
}

function placeText(piece: PieceBlock, zone: Zone, line: Line): void {
  const source = piece.sources.at(-1);
  if (zone === 'notes') piece.notes.at(-1)?.push(line);
  else if (zone === 'image') piece.image.push(line);
  else if (zone === 'opening' || !source) piece.opening.push(line);
  else if (isLinkOf(source, line)) source.citation.push(line);
  else source.excerpt.push(line);
}

function endsPiece({ scan, piece, zone }: State, i: number): boolean {
  if (!piece || scan.roles[i] !== 'text') return false;
  const line = scan.lines[i];
  if (zone === 'image') {
    const field = piece.image.length > 1;
    return (
      field && scan.roles[i + 1] !== 'image-field' && ((line?.afterBlank ?? true) || opensPiece(scan, i))
    );
  }
  if (zone === 'opening' && !piece.opening.some(({ text }) => text.length >= SHORTEST_PROSE)) return false;
  return opensPiece(scan, i);
}

function openPiece(state: State, line: Line, i: number): void {
  state.piece = null;
  state.zone = 'opening';
  if (!leadsToPiece(state.scan, i) || headsPieces(state.scan, i)) {
    state.blocks.push({ kind: headsPieces(state.scan, i) ? 'heading' : 'stray', line });
    return;
  }
  state.piece = { kind: 'piece', headline: line, opening: [], sources: [], notes: [], image: [] };
  state.blocks.push(state.piece);
}

function placeInPiece(state: State, piece: PieceBlock, line: Line, i: number): void {
  switch (state.scan.roles[i]) {
    case 'citation':
      if (state.zone === 'notes') placeText(piece, 'notes', line);
      else {
        state.zone = 'sources';
        placeCitation(piece, line);
      }
      break;
    case 'note':
      state.zone = 'notes';
      piece.notes.push([line]);
      break;
    case 'image-heading':
    case 'image-field':
      state.zone = 'image';
      piece.image.push(line);
      break;
    default:
      placeText(piece, state.zone, line);
  }
}

/** Divides a text into index headings, index rows, pieces and lines that are none of these, in order. */
export function splitBlocks(lines: readonly Line[]): readonly Block[] {
  const scan: Scan = { lines, roles: lines.map(roleOf) };
  const state: State = { scan, blocks: [], piece: null, zone: 'opening' };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    if (scan.roles[i] === 'row') {
      const next = continuesRow(scan, i) ? lines[++i] : undefined;
      state.piece = null;
      state.blocks.push({ kind: 'row', lines: next ? [line, next] : [line] });
    } else if (isHeading(scan, i)) {
      state.piece = null;
      state.blocks.push({ kind: 'heading', line });
    } else if (!state.piece || endsPiece(state, i)) openPiece(state, line, i);
    else placeInPiece(state, state.piece, line, i);
  }
  return state.blocks;
}
