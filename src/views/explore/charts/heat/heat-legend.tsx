import type { HeatRange } from './heat-scale.ts';
import { heatColours } from './heat-scale.ts';

type HeatLegendProps = { readonly ranges: readonly HeatRange[]; readonly unit: string };

/** What the grounds of the cells stand for, from few to many. */
export function HeatLegend({ ranges, unit }: HeatLegendProps) {
  if (ranges.length === 0) return null;
  return (
    <ul
      aria-label="Legend"
      className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-muted text-xs tabular-nums"
    >
      {ranges.map(({ step, label }) => (
        <li key={step} className="flex items-center gap-1.5">
          <span
            aria-hidden
            className="inline-block h-2.5 w-4 rounded-[2px] print:[print-color-adjust:exact]"
            style={{ background: heatColours(step).ground }}
          />
          {label}
        </li>
      ))}
      <li>{unit}</li>
    </ul>
  );
}
