import type { MonthWindow } from './month-window.ts';
import type { YearTick } from './timeline-geometry.ts';

type YearButtonsProps = {
  readonly ticks: readonly YearTick[];
  readonly window: MonthWindow;
  /** A year's window; null where it was chosen already. */
  readonly onChoose: (window: MonthWindow | null) => void;
};

/** The axis's labels, each narrowing to its year. */
export function YearButtons({ ticks, window, onChoose }: YearButtonsProps) {
  return ticks.map(({ year, x, first, last }) => {
    const pressed = window.start === first && window.end === last;
    return (
      <button
        key={year}
        type="button"
        aria-pressed={pressed}
        title={pressed ? 'All dates' : `Only ${year}`}
        onClick={() => onChoose(pressed ? null : { start: first, end: last })}
        className={`absolute top-1.5 h-6 w-9 -translate-x-1/2 rounded-[4px] text-center text-2xs tabular-nums hover:bg-hover hover:text-ink ${pressed ? 'font-semibold text-accent underline' : 'text-muted'}`}
        style={{ left: x }}
      >
        <span aria-hidden className="absolute -top-1.5 left-1/2 h-1.5 border-edge border-l" />
        {year}
      </button>
    );
  });
}
