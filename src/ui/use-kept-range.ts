import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { useCallback, useState } from 'react';
import { useIsPrinting } from './use-is-printing.ts';

type KeptRange = readonly [
  extract: (range: Range) => number[],
  /** Of the row with the focus. */
  keep: (position: number | null) => void,
];

/** More would keep the browser from printing at all. */
const MOST_ON_PAPER = 5_000;

/** The rows in sight and the one with the focus, which would be lost with it; on paper all. */
export function useKeptRange(): KeptRange {
  const [kept, setKept] = useState<number | null>(null);
  const isPrinting = useIsPrinting();
  const extract = useCallback(
    (range: Range): number[] => {
      if (isPrinting && range.count <= MOST_ON_PAPER)
        return Array.from({ length: range.count }, (_, at) => at);
      const positions = defaultRangeExtractor(range);
      if (kept === null || kept >= range.count || positions.includes(kept)) return positions;
      return [...positions, kept].sort((a, b) => a - b);
    },
    [kept, isPrinting],
  );
  return [extract, setKept];
}
