import type { Domain } from '../../../model/taxonomy.ts';
import type { TimelineMonth } from '../../../query/timeline-rows.ts';
import type { Measure } from '../../../query/view.ts';
import { printCount } from '../../../ui/print-count.ts';
import { Swatch } from '../../../ui/swatch.tsx';
import { Tip } from '../../../ui/tip.tsx';
import type { TipHold } from '../../../ui/use-tip.ts';
import { describeMonth } from './describe-month.ts';
import { describeShare } from './describe-share.ts';

type MonthTipProps = {
  readonly month: TimelineMonth;
  readonly measure: Measure;
  readonly domains: readonly Domain[];
  readonly x: number;
  readonly width: number;
  readonly hold: TipHold;
};

const WIDEST = 240;

/** What the month under the pointer holds; above it, where the pointer gets to without leaving the month. */
export function MonthTip({ month, measure, domains, x, width, hold }: MonthTipProps) {
  const room = Math.max(0, width - WIDEST);
  const side =
    x < width / 2
      ? { left: Math.min(room, Math.max(0, x - 16)) }
      : { right: `calc(100% - ${Math.max(WIDEST, x + 16)}px)` };
  return (
    <Tip hold={hold} style={{ bottom: '100%', maxWidth: WIDEST, ...side }}>
      <p className="font-semibold">{describeMonth(month)}</p>
      {month.segments.map(({ domain, inferred, count }) => (
        <p key={`${domain} ${inferred}`} className="flex items-center gap-1.5 text-muted">
          <Swatch colour={`domain-${domain}`} />
          {domains.find(({ id }) => id === domain)?.name ?? 'No topic'}
          {inferred && ', date inferred'}
          <span className="ml-auto pl-3 text-ink tabular-nums">
            {printCount(count)}
            {measure === 'share' && ` · ${describeShare(count, month.of)}`}
          </span>
        </p>
      ))}
    </Tip>
  );
}
