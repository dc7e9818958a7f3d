import type { ReactNode } from 'react';
import { printCount } from './print-count.ts';

type FilterPillProps = {
  readonly pressed: boolean;
  readonly count: number;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** One of several choices in a row, with what it would leave. */
export function FilterPill({ pressed, count, onPress, children }: FilterPillProps) {
  const look = pressed
    ? 'border-transparent bg-accent-tint font-semibold text-accent print:first:hidden'
    : 'border-line text-muted hover:bg-hover hover:text-ink print:hidden';
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={`min-h-6 rounded-full border px-2.5 py-0.5 text-xs tabular-nums ${look}`}
    >
      {children} <span className="font-normal">{printCount(count)}</span>
    </button>
  );
}
