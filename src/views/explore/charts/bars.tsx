import { Bar, BarChart, Rectangle, type RectangleProps, XAxis, YAxis } from 'recharts';
import type { ValueRow } from '../value-rows.ts';
import { rowHeight } from './row-height.ts';

type BarsProps = { readonly rows: readonly ValueRow[]; readonly stacked: boolean };

const colourOf = ({ domain }: ValueRow): string =>
  domain === null ? 'var(--accent)' : `var(--domain-${domain}, var(--muted))`;

/** The bars alone, one a row, from the left edge. */
export function Bars({ rows, stacked }: BarsProps) {
  const someChosen = rows.some(({ chosen }) => chosen === 'include');
  const height = rowHeight(stacked);
  const isDimmed = ({ chosen }: ValueRow): boolean => chosen === 'exclude' || (someChosen && chosen === null);
  return (
    <BarChart
      data={[...rows]}
      layout="vertical"
      responsive
      style={{ width: '100%', height: rows.length * height }}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" hide domain={[0, 'dataMax']} />
      <YAxis type="category" dataKey="value" hide width={0} />
      <Bar
        dataKey="count"
        isAnimationActive={false}
        shape={(props: RectangleProps & { payload?: ValueRow }) => {
          const { x = 0, y = 0, width = 0, height: band = 0, payload } = props;
          if (payload === undefined) return <g />;
          const top = Number(y) + Number(band) / 2 - height / 2;
          return (
            <Rectangle
              x={x}
              y={top + (stacked ? 25 : 6)}
              width={Math.max(payload.count > 0 ? 2 : 0, Number(width))}
              height={stacked ? 7 : 12}
              radius={2}
              fill={colourOf(payload)}
              opacity={isDimmed(payload) ? 0.35 : 1}
            />
          );
        }}
      />
    </BarChart>
  );
}
