import type { Explorer } from '../use-explorer.ts';
import { CHARTS } from './all-charts.tsx';
import { CHART_CELL, CHART_GRID } from './chart-layout.ts';
import { useByYearCommand } from './use-by-year-command.ts';

/** Every chart in its place. */
export function ChartGrid({ explorer }: { readonly explorer: Explorer }) {
  useByYearCommand(explorer);
  return (
    <div className={CHART_GRID}>
      {CHARTS.map(({ title, span, draw }) => (
        <div key={title} className={`${CHART_CELL} ${span}`}>
          {draw(explorer, title)}
        </div>
      ))}
    </div>
  );
}
