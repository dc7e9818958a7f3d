import { queryOptions } from '@tanstack/react-query';
import { loadPiece } from './load-piece.ts';
import { retryFault } from './retry-fault.ts';

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
