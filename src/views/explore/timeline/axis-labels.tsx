import type { AxisTick } from './axis-ticks.ts';
import type { MonthWindow } from './month-window.ts';

type AxisLabelsProps = {
  readonly ticks: readonly AxisTick[];
  readonly top: number;
  /** Whether a line leads from the axis to the label. */
  readonly lines: boolean;
  readonly window: MonthWindow;
  /** A label's months; null where they were chosen already. */
  readonly onChoose: (window: MonthWindow | null) => void;
};

/** Labels of the axis, each narrowing to its months. */
export function AxisLabels({ ticks, top, lines, window, onChoose }: AxisLabelsProps) {
  return (
    <div className="absolute inset-x-0" style={{ top }}>
      {ticks.map(({ label, rest, x, start, end }) => {
        const name = `${label} ${rest}`.trim();
        const pressed = window.start === start && window.end === end;
        return (
          <button
            key={name}
            type="button"
            aria-pressed={pressed}
            title={pressed ? 'All dates' : `Only ${name}`}
            onClick={() => onChoose(pressed ? null : { start, end })}
            className={`absolute top-0 h-6 min-w-6 -translate-x-1/2 rounded-[4px] px-0.5 text-center text-2xs tabular-nums hover:bg-hover hover:text-ink ${lines ? 'w-9' : ''} ${pressed ? 'font-semibold text-accent underline' : 'text-muted'}`}
            style={{ left: x }}
          >
            {lines && <span aria-hidden className="absolute -top-1.5 left-1/2 h-1.5 border-edge border-l" />}
            {label}
            {rest !== '' && <span className="sr-only"> {rest}</span>}
          </button>
        );
      })}
    </div>
  );
}
