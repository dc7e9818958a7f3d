import { memo } from 'react';
import type { TimelineRows } from '../../../../query/timeline-rows.ts';
import { domainColour } from '../domain-colour.ts';
import { markId } from './mark-id.ts';
import type { PlacedMark, PlacedMarks } from './place-marks.ts';

type StripDrawingProps = {
  readonly placed: PlacedMarks;
  readonly rows: TimelineRows;
  readonly width: number;
  /** Ids of the articles that have a link in the drawing's place. */
  readonly linked: readonly string[];
};

/** Whether the query's dates let the mark through. */
export function isMarkChosen({ row }: PlacedMark, { months, undated }: TimelineRows): boolean {
  return row === null ? undated.chosen : (months[row]?.chosen ?? false);
}

/** The marks; those outside the chosen dates faint, as the bars above them. */
export function StripDrawing({ placed, rows, width, linked }: StripDrawingProps) {
  return (
    <svg aria-hidden width={width} height={placed.height} className="block">
      {placed.marks.map((mark) => (
        <MarkDrawing
          key={mark.article.id}
          mark={mark}
          size={placed.size}
          chosen={isMarkChosen(mark, rows)}
          linked={linked.includes(mark.article.id)}
        />
      ))}
    </svg>
  );
}

type MarkDrawingProps = {
  readonly mark: PlacedMark;
  readonly size: number;
  readonly chosen: boolean;
  readonly linked: boolean;
};

const LINE = 1.5;

const MarkDrawing = memo(function MarkDrawing({ mark, size, chosen, linked }: MarkDrawingProps) {
  const colour = domainColour(mark.domain);
  const hollow = { fill: 'var(--panel)', stroke: colour, strokeWidth: LINE };
  const props = {
    // Where Back looks for the mark that was opened; a link in its place has the same.
    id: linked ? undefined : markId(mark.article.id),
    tabIndex: -1,
    opacity: chosen ? 1 : 0.3,
    ...(mark.basis === 'stated' ? { fill: colour } : hollow),
  };
  return mark.row === null ? (
    <path d={boundPath(mark, size)} strokeLinejoin="round" {...props} />
  ) : (
    <circle cx={mark.x} cy={mark.y} r={mark.basis === 'stated' ? size / 2 : (size - LINE) / 2} {...props} />
  );
});

/** Points to the later dates that are open to an article of which only a bound is known. */
function boundPath({ x, y }: PlacedMark, size: number): string {
  const half = (size - LINE) / 2;
  return `M${x - half} ${y - half}L${x + half} ${y}L${x - half} ${y + half}Z`;
}
