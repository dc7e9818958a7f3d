import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { useCallback, useState } from 'react';

type KeptRange = readonly [
  extract: (range: Range) => number[],
  /** Of the row with the focus. */
  keep: (position: number | null) => void,
];

/** The rows in sight and the one with the focus, which would be lost with it. */
export function useKeptRange(): KeptRange {
  const [kept, setKept] = useState<number | null>(null);
  const extract = useCallback(
    (range: Range): number[] => {
      const positions = defaultRangeExtractor(range);
      if (kept === null || kept >= range.count || positions.includes(kept)) return positions;
      return [...positions, kept].sort((a, b) => a - b);
    },
    [kept],
  );
  return [extract, setKept];
}
