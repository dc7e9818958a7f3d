import { memo, useMemo } from 'react';
import { useWidth } from '../../../../ui/use-width.ts';
import type { ByYearChartProps } from '../by-year-panel.tsx';
import { Multiple } from './multiple.tsx';
import { layoutMultiples } from './multiple-layout.ts';

/** A small chart a value, all on the same scale. */
export const MultiplesChart = memo(function MultiplesChart({ label: _, rows, ...rest }: ByYearChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const years = rest.matrix.years.length;
  const layout = useMemo(() => layoutMultiples(width, years), [width, years]);
  return (
    <div ref={ref} className="overflow-x-auto">
      {width > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-2">
          {rows.map((row) => (
            <Multiple key={row.value} row={row} layout={layout} {...rest} />
          ))}
        </ul>
      )}
    </div>
  );
});
