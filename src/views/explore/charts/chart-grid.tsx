import { useGrowth } from '../../../ui/use-growth.ts';
import type { Explorer } from '../use-explorer.ts';
import { CHARTS } from './all-charts.tsx';
import { CHART_CELL, CHART_GRID } from './chart-layout.ts';
import { PanelBones } from './chart-skeleton.tsx';
import { useByYearCommand } from './use-by-year-command.ts';

/** Every chart in its place; at first one by one. */
export function ChartGrid({ explorer }: { readonly explorer: Explorer }) {
  useByYearCommand(explorer);
  const drawn = useGrowth('charts', { total: CHARTS.length, first: 1, step: 1 });
  return (
    <div className={CHART_GRID}>
      {CHARTS.map(({ title, span, draw }, at) => (
        <div key={title} className={`${CHART_CELL} ${span}`}>
          {at < drawn ? draw(explorer, title) : <PanelBones />}
        </div>
      ))}
    </div>
  );
}
