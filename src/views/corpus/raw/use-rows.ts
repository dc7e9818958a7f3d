import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { placeInBlock, rowsQuery } from '../../../load/rows-query.ts';
import type { CorpusInput } from '../../../model/corpus.ts';

export type Rows = {
  /** Null while the row (from 0) is under way, or where it could not be loaded. */
  readonly rowAt: (row: number) => string | null;
  /** Why rows in sight could not be loaded. */
  readonly error: Error | null;
  readonly retry: () => void;
};

type Block = UseQueryResult<readonly string[]>;

/** The rows in sight of a text that is fetched by the block. */
export function useRows(input: CorpusInput, inSight: readonly number[]): Rows {
  const numbers = [...new Set(inSight.map((row) => placeInBlock(row)[0]))];
  const found: readonly Block[] = useQueries({ queries: numbers.map((block) => rowsQuery(input, block)) });
  const blocks = new Map(numbers.map((number, at) => [number, found[at]?.data]));
  return {
    rowAt: (row) => {
      const [block, at] = placeInBlock(row);
      return blocks.get(block)?.[at] ?? null;
    },
    error: found.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const { isError, refetch } of found) if (isError) void refetch();
    },
  };
}
