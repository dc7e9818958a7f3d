import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChartFormat } from './chart-formats.ts';
import type { ChartFile } from './save-chart.ts';

type SaveChart = {
  /** Always the same function, which saves the chart as it is then. */
  readonly save: (format: ChartFormat) => void;
  /** Why the last file could not be made. */
  readonly fault: string | null;
};

/** Lets the browser save a chart; what the files are made with is loaded with the first. */
export function useSaveChart(fileOf: () => ChartFile): SaveChart {
  const [fault, setFault] = useState<string | null>(null);
  const latest = useRef(fileOf);
  useEffect(() => {
    latest.current = fileOf;
  });
  const save = useCallback((format: ChartFormat): void => {
    setFault(null);
    import('./save-chart.ts')
      .then(({ saveChart }) => saveChart(format, latest.current()))
      .catch((error: unknown) => setFault(error instanceof Error ? error.message : String(error)));
  }, []);
  return { save, fault };
}
