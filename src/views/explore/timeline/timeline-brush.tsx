import { type PointerEvent, useEffect, useRef } from 'react';
import type { PartialDate } from '../../../model/partial-date.ts';
import type { Domain } from '../../../model/taxonomy.ts';
import type { TimelineRows } from '../../../query/timeline-rows.ts';
import { useTip } from '../../../ui/use-tip.ts';
import { whenIdle } from '../../../ui/when-idle.ts';
import { BrushHandle } from './brush-handle.tsx';
import { clipWindow, overlaps } from './month-span.ts';
import { MonthTip } from './month-tip.tsx';
import type { MonthWindow } from './month-window.ts';
import { monthAt, type TimelineGeometry, xOfMonth } from './timeline-geometry.ts';
import { useBrush } from './use-brush.ts';
import { useEscape } from './use-escape.ts';

type TimelineBrushProps = {
  readonly domains: readonly Domain[];
  readonly rows: TimelineRows;
  readonly axis: readonly PartialDate[];
  readonly geometry: TimelineGeometry;
  readonly window: MonthWindow;
  readonly narrowed: boolean;
  /** A drag may begin soon. */
  readonly onNear: () => void;
  readonly onDrag: (window: MonthWindow | null) => void;
  readonly onDone: (window: MonthWindow, gesture?: string) => void;
};

/** Lies over the drawing: the window with its two handles, and what the pointer is over. */
export function TimelineBrush({
  domains,
  rows,
  axis,
  geometry,
  window,
  narrowed,
  onNear,
  onDrag,
  onDone,
}: TimelineBrushProps) {
  // Measured once a visit: asking in every move makes the browser settle its layout first.
  const surfaceLeft = useRef(0);
  const { shown: hovered, point, hold } = useTip<number>();
  const { right, height, span, measure } = geometry;
  const clipped = clipWindow(window, span);
  const from = xOfMonth(clipped.start, geometry);
  const to = overlaps(window, span) ? xOfMonth(clipped.end + 1, geometry) : from;
  const movable = narrowed && isInside(window, span);
  const monthUnder = (clientX: number): number => monthAt(clientX - surfaceLeft.current, geometry);
  const brush = useBrush({
    window,
    clipped,
    movable,
    months: axis.length,
    monthAt: monthUnder,
    onDrag,
    onDone,
  });
  useEscape(brush.cancel);
  // biome-ignore lint/correctness/useExhaustiveDependencies: before the first drag; later ones come after a pointer that comes near
  useEffect(() => whenIdle(onNear), []);

  const locate = ({ currentTarget }: PointerEvent<HTMLDivElement>): void => {
    surfaceLeft.current = currentTarget.getBoundingClientRect().left;
  };
  const month = hovered === null ? undefined : rows.months[hovered];
  return (
    <div
      {...brush.handlers}
      onPointerEnter={(event) => {
        locate(event);
        setTimeout(onNear);
      }}
      onPointerDown={(event) => {
        locate(event);
        brush.handlers.onPointerDown(event);
      }}
      onPointerMove={({ clientX, pointerType }: PointerEvent<HTMLDivElement>) => {
        const under = monthUnder(clientX);
        brush.move(under);
        point(pointerType === 'mouse' ? under : null);
      }}
      onPointerLeave={() => point(null)}
      className="absolute top-0 cursor-crosshair touch-pan-y select-none"
      style={{ left: 0, width: right + 24, height }}
    >
      <div
        aria-hidden
        className={`absolute inset-y-0 rounded-[3px] border border-accent ${narrowed ? 'bg-accent/5' : 'border-transparent'} ${movable ? 'cursor-grab active:cursor-grabbing' : ''}`}
        style={{ left: from, width: to - from }}
      />
      {(['start', 'end'] as const).map((handle) => (
        <BrushHandle
          key={handle}
          handle={handle}
          window={window}
          axis={axis}
          x={handle === 'start' ? from : to}
          height={height}
          inside={Math.min(6, (to - from) / 2)}
          onMove={onDone}
        />
      ))}
      {month !== undefined && (
        <MonthTip
          month={month}
          measure={measure}
          domains={domains}
          x={xOfMonth((hovered ?? 0) + 0.5, geometry)}
          width={right}
          hold={hold}
        />
      )}
    </div>
  );
}

/** Whether the window can be moved within what is shown: not where an end is out of sight, nor where it fills all. */
function isInside({ start, end }: MonthWindow, span: MonthWindow): boolean {
  return start >= span.start && end <= span.end && (start > span.start || end < span.end);
}
