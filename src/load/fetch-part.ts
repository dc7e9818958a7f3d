import { type PartMark, unpackPart } from '../table/pack.ts';
import { TableFault } from '../table/table-fault.ts';
import { fetchFile } from './fetch-file.ts';
import { LoadFailure } from './load-failure.ts';

/** What `work` gives; a fault of the table it works on becomes one of this file. */
export function asFaultOf<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asFailure(file, error);
  }
}

function asFailure(file: string, error: unknown): unknown {
  if (!(error instanceof TableFault)) return error;
  const { place, found, expected } = error;
  return new LoadFailure({ kind: 'damaged', file, place, found, expected });
}

/** The bytes packed in a file under this mark. Throws `LoadFailure`: missing, network or damaged. */
export async function fetchPart(
  mark: PartMark,
  file: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await fetchFile(file, signal, (response) => response.arrayBuffer());
  return unpackPart(mark, new Uint8Array(packed)).catch((error: unknown) => {
    throw asFailure(file, error);
  });
}
