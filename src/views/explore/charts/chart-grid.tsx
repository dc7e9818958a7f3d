import { useMemo } from 'react';
import type { Columns } from '../../../query/columns.ts';
import { useGrowth } from '../../../ui/use-growth.ts';
import type { Explorer } from '../use-explorer.ts';
import { CHARTS, type Chart } from './all-charts.tsx';
import { yearValues } from './by-year.ts';
import { CHART_CELL, CHART_GRID } from './chart-layout.ts';
import { PanelBones } from './chart-skeleton.tsx';
import { useByYearCommand } from './use-by-year-command.ts';

/** More years do not fit beside other charts. */
const MOST_ABREAST = 14;
const WHOLE_ROW = 'md:col-span-2 xl:col-span-3';

/** The charts by year stand after the others, on rows of their own, where the corpus has many years. */
function placeCharts(columns: Columns): readonly Chart[] {
  if (yearValues(columns).length <= MOST_ABREAST) return CHARTS;
  const long = CHARTS.filter(({ isByYear }) => isByYear);
  return [
    ...CHARTS.filter(({ isByYear }) => !isByYear),
    ...long.map((chart) => ({ ...chart, span: WHOLE_ROW })),
  ];
}

/** Every chart in its place; at first one by one. */
export function ChartGrid({ explorer }: { readonly explorer: Explorer }) {
  useByYearCommand(explorer);
  const { columns } = explorer;
  const charts = useMemo(() => placeCharts(columns), [columns]);
  const drawn = useGrowth('charts', { total: CHARTS.length, first: 1, step: 1 });
  return (
    <div className={CHART_GRID}>
      {charts.map(({ title, span, draw }, at) => (
        <div key={title} className={`${CHART_CELL} ${span}`}>
          {at < drawn ? draw(explorer, title) : <PanelBones />}
        </div>
      ))}
    </div>
  );
}
