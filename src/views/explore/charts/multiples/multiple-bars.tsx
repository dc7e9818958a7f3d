import { Bar, BarChart, Rectangle, type RectangleProps, YAxis } from 'recharts';
import type { Measure } from '../../../../query/view.ts';
import { colourOf } from '../bar-look.ts';
import { sizeOf, type YearColumn, type YearRow } from '../by-year.ts';
import { PLOT } from './multiple-layout.ts';

type MultipleBarsProps = {
  readonly row: YearRow;
  readonly years: readonly YearColumn[];
  readonly measure: Measure;
  readonly highest: number;
  readonly width: number;
};

type Datum = { readonly value: number; readonly dim: boolean };

/** The bars alone, a column a year, on the scale all small charts share. */
export function MultipleBars({ row, years, measure, highest, width }: MultipleBarsProps) {
  const data = row.cells.map((cell, at): Datum => {
    return { value: sizeOf(cell, measure), dim: row.chosen === 'exclude' || (years[at]?.left ?? false) };
  });
  return (
    <BarChart
      data={data}
      width={width}
      height={PLOT.bar}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="15%"
      accessibilityLayer={false}
    >
      <YAxis hide width={0} domain={[0, highest]} />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={({
          x = 0,
          y = 0,
          width: wide = 0,
          height = 0,
          payload,
        }: RectangleProps & { payload?: Datum }) => (
          <Rectangle
            x={x}
            y={y}
            width={Number(wide)}
            height={Number(height)}
            fill={colourOf(row)}
            opacity={payload?.dim ? 0.35 : 1}
          />
        )}
      />
    </BarChart>
  );
}
