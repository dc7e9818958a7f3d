import type { ChartDrawing } from './chart-drawing.ts';
import { textWidth } from './text-width.ts';
import { wrapWords } from './wrap-words.ts';

/** On another machine the first that is installed. */
const FONTS = 'Inter, "Inter Variable", "Inter Fallback", system-ui, sans-serif';
const PADDING = 20;
const HEAD = 34;
const LINE = 16;
const GAP = 10;
const LEAST_WIDTH = 320;
/** Width of a small letter, generously. */
const LETTER = 6.4;

export type ChartPictureProps = {
  readonly title: string;
  readonly summary: string;
  /** In words; null where nothing can be filtered. */
  readonly filter: string | null;
  readonly drawing: ChartDrawing;
};

function headWidth(title: string, { note = '' }: ChartDrawing): number {
  return textWidth(title, 15) + GAP + textWidth(note, 11);
}

/** A chart as it leaves the page: its drawing under its title, over the filter that made it, on the panel's ground. */
export function ChartPicture({ title, summary, filter, drawing }: ChartPictureProps) {
  const inner = Math.ceil(Math.max(drawing.width, headWidth(title, drawing), LEAST_WIDTH));
  const said = filter === null ? [] : wrapWords(`Filter: ${filter}`, Math.floor(inner / LETTER));
  const width = inner + 2 * PADDING;
  const foot = PADDING + HEAD + Math.ceil(drawing.height) + 12;
  const height = foot + said.length * LINE + PADDING;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      fontFamily={FONTS}
      fontSize={12}
      fill="var(--ink)"
    >
      <title>{title}</title>
      <desc>{[summary, ...(filter === null ? [] : [`Filter: ${filter}.`])].join(' ')}</desc>
      <rect width={width} height={height} fill="var(--panel)" />
      <text x={PADDING} y={PADDING + 14} fontSize={15} fontWeight={600}>
        {title}
      </text>
      {drawing.note !== undefined && (
        <text x={PADDING + textWidth(title, 15) + GAP} y={PADDING + 14} fontSize={11} fill="var(--muted)">
          {drawing.note}
        </text>
      )}
      <g transform={`translate(${PADDING} ${PADDING + HEAD})`}>{drawing.body}</g>
      {said.map((line, at) => (
        <text key={line} x={PADDING} y={foot + (at + 1) * LINE} fontSize={11} fill="var(--muted)">
          {line}
        </text>
      ))}
    </svg>
  );
}
