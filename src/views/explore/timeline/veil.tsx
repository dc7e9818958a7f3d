import { clipWindow, overlaps } from './month-span.ts';
import type { MonthWindow } from './month-window.ts';
import { type TimelineGeometry, xOfMonth } from './timeline-geometry.ts';

type VeilProps = {
  readonly window: MonthWindow;
  /** Whether it leaves dates out. */
  readonly narrowed: boolean;
  readonly geometry: TimelineGeometry;
};

const VEIL = 'absolute inset-0 bg-panel/70 will-change-transform print:print-color-adjust-exact';

/**
 * Makes what lies outside the window faint. Two sheets that are only moved: a browser does that without drawing anything
 * again, so that a drag of the brush is smooth however many bars there are.
 */
export function Veil({ window, narrowed, geometry }: VeilProps) {
  const { left, right, width, bin, span } = geometry;
  const clipped = clipWindow(window, span);
  const from = overlaps(window, span) ? xOfMonth(clipped.start, geometry) : right;
  const to = xOfMonth(clipped.end + 1, geometry);
  const sheets = narrowed ? [from - right, Math.max(from, to) - left] : [left - right, right - left];
  return (
    <>
      <div
        aria-hidden
        className="pointer-events-none absolute inset-y-0 overflow-hidden"
        style={{ left, width: right - left }}
      >
        {sheets.map((by, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one before the window, one after it.
          <div key={at} className={VEIL} style={{ transform: `translateX(${by}px)` }} />
        ))}
      </div>
      {narrowed && bin !== null && (
        <div
          aria-hidden
          className={`${VEIL} pointer-events-none`}
          style={{ left: bin, width: width - bin }}
        />
      )}
    </>
  );
}
