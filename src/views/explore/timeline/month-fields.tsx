import { memo } from 'react';
import type { PartialDate } from '../../../model/partial-date.ts';
import { isAnyTime, type MonthRange, withAnyTime, withRange } from '../../../query/query.ts';
import { MonthSelect } from '../../month-select.tsx';
import type { Explorer } from '../use-explorer.ts';

type MonthFieldsProps = { readonly explorer: Explorer; readonly axis: readonly PartialDate[] };

/** The range of months without dragging: two lists and a way back to all dates. */
export const MonthFields = memo(function MonthFields({
  explorer: { query, change },
  axis,
}: MonthFieldsProps) {
  const { from, to } = query;
  const anyTime = isAnyTime(query);
  const setRange = (range: Partial<MonthRange>): void =>
    change((now) => withRange(now, { from: now.from, to: now.to, ...range }));
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <MonthSelect
        label="From"
        none="Earliest"
        axis={axis}
        value={from}
        onChange={(month) => setRange({ from: month })}
      />
      <MonthSelect
        label="To"
        none="Latest"
        axis={axis}
        value={to}
        onChange={(month) => setRange({ to: month })}
      />
      <button
        type="button"
        aria-pressed={anyTime}
        aria-label="All dates"
        onClick={() => change(withAnyTime)}
        className={`min-h-6 rounded-md border bg-panel print:hidden px-2 text-xs hover:bg-hover ${anyTime ? 'border-accent font-semibold text-accent' : 'border-line text-muted hover:text-ink'}`}
      >
        All
      </button>
    </div>
  );
});
