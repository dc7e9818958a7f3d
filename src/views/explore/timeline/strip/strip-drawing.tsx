import { memo } from 'react';
import type { TimelineRows } from '../../../../query/timeline-rows.ts';
import { isMarkChosen } from './is-mark-chosen.ts';
import { markId } from './mark-id.ts';
import { MarkShape } from './mark-shape.tsx';
import type { PlacedMark, PlacedMarks } from './place-marks.ts';

type StripDrawingProps = {
  readonly placed: PlacedMarks;
  readonly rows: TimelineRows;
  readonly width: number;
  /** Positions of the articles that have a link in the drawing's place. */
  readonly linked: readonly number[];
};

/** The marks; those outside the chosen dates faint, as the bars above them. */
export function StripDrawing({ placed, rows, width, linked }: StripDrawingProps) {
  return (
    <svg aria-hidden width={width} height={placed.height} className="block">
      {placed.marks.map((mark) => (
        <MarkDrawing
          key={mark.position}
          mark={mark}
          size={placed.size}
          chosen={isMarkChosen(mark, rows)}
          linked={linked.includes(mark.position)}
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

const MarkDrawing = memo(function MarkDrawing({ mark, size, chosen, linked }: MarkDrawingProps) {
  // Back looks for the mark that was opened by this id; a link in its place has the same.
  const id = linked ? undefined : markId(mark.position);
  return (
    <g id={id} tabIndex={-1}>
      <MarkShape mark={mark} size={size} chosen={chosen} />
    </g>
  );
});
