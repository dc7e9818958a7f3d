import type { Piece } from '../model/piece.ts';
import { decode } from './decode.ts';
import { fetchJson } from './fetch-json.ts';
import { pieceSchema } from './piece-schema.ts';

/** The whole text of the piece with this id. Throws `LoadFailure`. */
export async function loadPiece(id: string, signal: AbortSignal): Promise<Piece> {
  const file = `corpus/pieces/${encodeURIComponent(id)}.json`;
  return decode(pieceSchema, await fetchJson(file, signal), file);
}
