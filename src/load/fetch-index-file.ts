import { IndexFault } from '../search/index/index-fault.ts';
import { type Unpacked, unpackFile } from '../search/index/pack.ts';
import { fetchFile } from './fetch-file.ts';
import { LoadFailure } from './load-failure.ts';

export const INDEX_FOLDER = 'corpus/search/';

/** A fault of the search index as one of its file. */
export function asIndexFailure(error: unknown, name = ''): unknown {
  if (!(error instanceof IndexFault)) return error;
  const { place, found, expected } = error;
  const file = `${INDEX_FOLDER}${error.file ?? name}`;
  return new LoadFailure({ kind: 'damaged', file, place, found, expected });
}

/** A file of the search index, unpacked. Throws `LoadFailure`: missing, network or damaged. */
export async function fetchIndexFile(name: string, signal: AbortSignal): Promise<Unpacked> {
  const packed = await fetchFile(`${INDEX_FOLDER}${name}`, signal, (response) => response.arrayBuffer());
  return unpackFile(new Uint8Array(packed)).catch((error: unknown) => {
    throw asIndexFailure(error, name);
  });
}
