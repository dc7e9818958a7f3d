import { memo } from 'react';
import type { ByYearChartProps } from '../by-year-panel.tsx';
import { HeatLegend } from './heat-legend.tsx';
import { heatRanges } from './heat-scale.ts';
import { HeatTable } from './heat-table.tsx';

const UNITS = { count: 'articles', share: 'of the year’s articles' } as const;

/** Values by years as a table of grounds, and what they stand for. */
export const HeatChart = memo(function HeatChart(props: ByYearChartProps) {
  const { matrix, measure } = props;
  return (
    <>
      <HeatTable {...props} />
      <HeatLegend ranges={heatRanges(matrix.highest[measure], measure)} unit={UNITS[measure]} />
    </>
  );
});
