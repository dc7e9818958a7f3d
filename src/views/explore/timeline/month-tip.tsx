import type { Domain } from '../../../model/taxonomy.ts';
import type { TimelineMonth } from '../../../query/timeline-rows.ts';
import type { Measure } from '../../../query/view.ts';
import { Swatch } from '../../../ui/swatch.tsx';
import { describeMonth } from './describe-months.ts';
import { describeShare } from './describe-share.ts';

type MonthTipProps = {
  readonly month: TimelineMonth;
  readonly measure: Measure;
  readonly domains: readonly Domain[];
  readonly x: number;
  readonly width: number;
};

/** What the month under the pointer holds; on the side of it where there is room. */
export function MonthTip({ month, measure, domains, x, width }: MonthTipProps) {
  const side = x > width / 2 ? { right: `calc(100% - ${x - 14}px)` } : { left: x + 14 };
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute top-1 z-10 w-max max-w-60 rounded-md border border-line bg-panel px-2.5 py-1.5 text-xs shadow-md"
      style={side}
    >
      <p className="font-semibold">{describeMonth(month)}</p>
      {month.segments.map(({ domain, inferred, count }) => (
        <p key={`${domain} ${inferred}`} className="flex items-center gap-1.5 text-muted">
          <Swatch colour={`domain-${domain}`} />
          {domains.find(({ id }) => id === domain)?.name ?? 'No topic'}
          {inferred && ', date inferred'}
          <span className="ml-auto pl-3 text-ink tabular-nums">
            {count}
            {measure === 'share' && ` · ${describeShare(count, month.of)}`}
          </span>
        </p>
      ))}
    </div>
  );
}
