import type { PartialDate } from '../../../model/partial-date.ts';
import type { Domain } from '../../../model/taxonomy.ts';
import type { TimelineMark } from '../../../query/timeline-marks.ts';
import type { TimelineRows } from '../../../query/timeline-rows.ts';
import type { View } from '../../../query/view.ts';
import type { ChartDrawing } from '../../../ui/chart-frame/chart-drawing.ts';
import { printCount } from '../../../ui/print-count.ts';
import { DrawnLegend } from '../charts/drawn-legend.tsx';
import { monthTicks, yearTicks } from './axis-ticks.ts';
import { BarsDrawing } from './bars-drawing.tsx';
import { spanOf } from './month-span.ts';
import type { MonthWindow } from './month-window.ts';
import { PatternLegend } from './pattern-legend.tsx';
import { isMarkChosen } from './strip/is-mark-chosen.ts';
import { MarkShape } from './strip/mark-shape.tsx';
import { placeMarks } from './strip/place-marks.ts';
import { type TimelineGeometry, timelineGeometry, xOfMonth } from './timeline-geometry.ts';

const WIDTH = 960;
const HEIGHT = 180;
/** Lines of text: what is shown, the axis's labels, the legend. */
const LINE = 20;

type PictureOf = {
  readonly rows: TimelineRows;
  readonly marks: readonly TimelineMark[];
  readonly axis: readonly PartialDate[];
  readonly view: View;
  /** The months chosen; null where they are all. */
  readonly window: MonthWindow | null;
  readonly domains: readonly Domain[];
  readonly shown: string;
  readonly hasInferred: boolean;
  readonly hasBounds: boolean;
};

/** The timeline as it is on the screen, at a width of its own. */
export function timelinePicture(picture: PictureOf): ChartDrawing {
  const { rows, marks, axis, view, window, domains, shown } = picture;
  const geometry = timelineGeometry({
    months: rows.months,
    span: spanOf(view.zoom, axis),
    measure: view.measure,
    width: WIDTH,
    height: HEIGHT,
    hasBin: rows.undated.of > 0,
  });
  const placed = placeMarks(marks, geometry);
  const months = monthTicks(axis, geometry);
  const labels = months.length > 0 ? 2 : 1;
  const strip = HEIGHT + labels * LINE + 8;
  const legend = strip + (marks.length > 0 ? placed.height : 0) + LINE;
  return {
    width: WIDTH,
    height: 2 * LINE + legend,
    body: (
      <>
        <text y={12} fontSize={11} fill="var(--muted)">
          {shown}
        </text>
        <g transform={`translate(0 ${LINE + 8})`}>
          {window !== null && <WindowDrawing window={window} geometry={geometry} />}
          <BarsDrawing rows={rows} geometry={geometry} />
          <Labels ticks={months} y={HEIGHT + 16} />
          <Labels ticks={yearTicks(axis, geometry)} y={HEIGHT + (labels - 1) * LINE + 16} />
          {geometry.bin !== null && (
            <Labels
              ticks={[{ label: `Undated: ${printCount(rows.undated.total)}`, x: (geometry.bin + WIDTH) / 2 }]}
              y={HEIGHT + 16}
            />
          )}
          <g transform={`translate(0 ${strip})`}>
            {placed.marks.map((mark) => (
              <MarkShape
                key={mark.position}
                mark={mark}
                size={placed.size}
                chosen={isMarkChosen(mark, rows)}
              />
            ))}
          </g>
          <DrawnLegend domains={domains} y={legend} />
          <g transform={`translate(${WIDTH / 2 + 60} 0)`}>
            <PatternLegend y={legend} {...picture} hasGaps={rows.gaps.length > 0} />
          </g>
        </g>
      </>
    ),
  };
}

type LabelsProps = {
  readonly ticks: readonly { readonly label: string; readonly x: number }[];
  readonly y: number;
};

function Labels({ ticks, y }: LabelsProps) {
  return ticks.map(({ label, x }) => (
    <text key={`${label} ${x}`} x={x} y={y} textAnchor="middle" fontSize={11} fill="var(--muted)">
      {label}
    </text>
  ));
}

type WindowProps = { readonly window: MonthWindow; readonly geometry: TimelineGeometry };

function WindowDrawing({ window, geometry }: WindowProps) {
  const { left, right, height } = geometry;
  const [from, to] = [xOfMonth(window.start, geometry), xOfMonth(window.end + 1, geometry)];
  const [x, end] = [Math.max(left, from), Math.min(right, to)];
  if (end <= x) return null;
  return (
    <rect
      x={x}
      width={end - x}
      height={height}
      fill="var(--accent)"
      fillOpacity={0.06}
      stroke="var(--accent)"
    />
  );
}
