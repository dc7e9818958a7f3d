import { queryOptions } from '@tanstack/react-query';
import type { CorpusInput, Manifest } from '../model/corpus.ts';
import { MARKS } from '../table/pack.ts';
import { BLOCK_ROWS, blockPath, decodeRows, isInBlocks } from '../table/row-blocks.ts';
import { asFaultOf, fetchPart } from './fetch-part.ts';
import { READ_ONCE } from './read-once.ts';

/** Whether the rows of a text can be fetched a block at a time. */
export const hasBlocks = ({ files }: Manifest, { lines }: Pick<CorpusInput, 'lines'>): boolean =>
  'blocks' in files && isInBlocks(lines);

/** A row (from 0) as a place in a block: of which number, and where in it. */
export const placeInBlock = (row: number): readonly [block: number, at: number] => [
  Math.floor(row / BLOCK_ROWS),
  row % BLOCK_ROWS,
];

async function loadRows(path: string, signal: AbortSignal): Promise<readonly string[]> {
  const file = `corpus/${path}`;
  const bytes = await fetchPart(MARKS.rows, file, signal);
  return asFaultOf(file, () => decodeRows(bytes));
}

/** Some rows of an input as printed: those of one block. Fails with `LoadFailure`. */
export const rowsQuery = ({ raw }: Pick<CorpusInput, 'raw'>, block: number) =>
  queryOptions({
    queryKey: ['rows', raw, block],
    queryFn: ({ signal }) => loadRows(blockPath(raw, block * BLOCK_ROWS), signal),
    ...READ_ONCE,
  });
