import { Bar, BarChart, Rectangle, type RectangleProps, XAxis, YAxis } from 'recharts';
import type { ValueRow } from '../../value-rows.ts';
import { colourOf, isDimmed } from './bar-look.ts';
import { rowHeight } from './row-height.ts';

type BarsProps = {
  readonly rows: readonly ValueRow[];
  readonly stacked: boolean;
  /** CSS pixels: a chart that measures itself draws itself twice. */
  readonly width: number;
};

/** The bars alone, one a row, from the left edge. */
export function Bars({ rows, stacked, width }: BarsProps) {
  const height = rowHeight(stacked);
  return (
    <BarChart
      data={[...rows]}
      layout="vertical"
      width={width}
      height={rows.length * height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" hide domain={[0, 'dataMax']} />
      <YAxis type="category" dataKey="value" hide width={0} />
      <Bar
        dataKey="count"
        isAnimationActive={false}
        shape={(props: RectangleProps & { payload?: ValueRow }) => {
          const { x = 0, y = 0, width: wide = 0, height: band = 0, payload } = props;
          if (payload === undefined) return <g />;
          const top = Number(y) + Number(band) / 2 - height / 2;
          return (
            <Rectangle
              x={x}
              y={top + (stacked ? 25 : 6)}
              width={Math.max(payload.count > 0 ? 2 : 0, Number(wide))}
              height={stacked ? 7 : 12}
              radius={2}
              fill={colourOf(payload)}
              opacity={isDimmed(payload, rows) ? 0.35 : 1}
            />
          );
        }}
      />
    </BarChart>
  );
}
