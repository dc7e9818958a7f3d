import { queryOptions } from '@tanstack/react-query';
import { loadPiece } from './load-piece.ts';
import { READ_ONCE } from './read-once.ts';

/** The whole text of the piece with this id. Fails with `LoadFailure`. */
export const pieceQuery = (id: string) =>
  queryOptions({
    queryKey: ['piece', id],
    queryFn: ({ signal }) => loadPiece(id, signal),
    ...READ_ONCE,
  });
