import type { Domain } from '../../../model/taxonomy.ts';
import { lateComponent } from '../../../ui/late-component.ts';
import { printCount } from '../../../ui/print-count.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { WhileNear } from '../../../ui/while-near.tsx';
import type { ToggleValue } from '../../facet-value.tsx';
import type { ValueRow } from '../../value-rows.ts';
import { BarRow } from './bar-row.tsx';

const useBars = lateComponent(async () => (await import('./bars.tsx')).Bars);

/** Below this the label stands over its bar. */
const ROOMY = 380;

/** How much of its row a label takes that stands before its bar; how far to the right one starts that stands over it, in CSS pixels. */
const LABEL = 0.42;
const INSET = 6;

/** CSS pixels right of the bars: for the button that excludes, and for the count, a digit at most so wide. */
const TOOLS = 32;
const DIGIT = 8;
const LEAST_DIGITS = 4;

function roomForCounts(rows: readonly ValueRow[]): number {
  const digits = rows.map(({ count }) => printCount(count).length);
  return TOOLS + DIGIT * Math.max(LEAST_DIGITS, ...digits);
}

type BarChartProps = {
  readonly rows: readonly ValueRow[];
  readonly domains: readonly Domain[];
  readonly onToggle: ToggleValue;
};

/** A bar a value, with its label and count; each includes, and excludes by its second control. */
export function BarChart({ rows, domains, onToggle }: BarChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const stacked = width < ROOMY;
  const Bars = useBars();
  const left = stacked ? INSET : Math.round(width * LABEL);
  const right = roomForCounts(rows);
  return (
    <div ref={ref} className="relative -ml-1.5">
      <div className="pointer-events-none absolute inset-y-0" style={{ left, right }}>
        <WhileNear className="h-full">
          {/* Labels and counts do their work without the bars, should their code not load. */}
          {Bars !== null && width > 0 && (
            <Bars rows={rows} stacked={stacked} width={Math.max(0, width - left - right)} />
          )}
        </WhileNear>
      </div>
      <ul>
        {rows.map((row) => (
          <BarRow
            key={row.value}
            row={row}
            stacked={stacked}
            domain={domains.find(({ id }) => id === row.domain)?.name ?? null}
            onToggle={(side) => onToggle(row.value, side)}
          />
        ))}
      </ul>
    </div>
  );
}
