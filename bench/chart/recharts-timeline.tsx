import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { TimelineRows } from '../../src/query/timeline-rows.ts';
import { DOMAINS } from './timeline-steps.ts';

/** A month as Recharts takes it: a count a domain; what else it holds every bar of it gets as an attribute. */
type Datum = Readonly<Record<string, string | number>>;

export function toData({ months }: TimelineRows): readonly Datum[] {
  return months.map(({ month, segments, chosen }) => ({
    month,
    fillOpacity: chosen ? 1 : 0.3,
    ...Object.fromEntries(segments.map(({ domain, count }) => [domain, count])),
  }));
}

type RechartsTimelineProps = {
  readonly data: readonly Datum[];
  readonly width: number;
  readonly height: number;
};

/** The timeline's bars as Recharts draws them, stacked by domain, with nothing that moves or listens. */
export function RechartsTimeline({ data, width, height }: RechartsTimelineProps) {
  return (
    <BarChart
      data={[...data]}
      width={width}
      height={height}
      margin={{ top: 0, right: 24, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} />
      <XAxis dataKey="month" hide />
      <YAxis width={32} tickCount={4} />
      {DOMAINS.map((domain) => (
        <Bar
          key={domain}
          dataKey={domain}
          stackId="month"
          fill={`var(--domain-${domain}, var(--muted))`}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  );
}
