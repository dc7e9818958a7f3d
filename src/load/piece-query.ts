import { queryOptions } from '@tanstack/react-query';
import type { Piece } from '../model/piece.ts';
import { decode } from './decode.ts';
import { fetchJson } from './fetch-json.ts';
import { pieceSchema } from './piece-schema.ts';
import { retryFault } from './retry-fault.ts';

async function loadPiece(id: string, signal: AbortSignal): Promise<Piece> {
  const file = `corpus/pieces/${encodeURIComponent(id)}.json`;
  return decode(pieceSchema, await fetchJson(file, signal), file);
}

/** The whole text of the piece with this id. Fails with `LoadFailure`. */
export const pieceQuery = (id: string) =>
  queryOptions({
    queryKey: ['piece', id],
    queryFn: ({ signal }) => loadPiece(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: retryFault,
    retryDelay: 400,
  });
