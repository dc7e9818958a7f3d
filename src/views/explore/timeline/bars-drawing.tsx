import type { TimelineRows } from '../../../query/timeline-rows.ts';
import { Bars } from './bars.tsx';
import { placeStacks } from './place-stacks.ts';
import { Axis, Ground, isLabelled } from './timeline-drawing.tsx';
import type { TimelineGeometry } from './timeline-geometry.ts';

type DrawingProps = { readonly rows: TimelineRows; readonly geometry: TimelineGeometry };

/** The bars of the months shown and of the bin, over their axis and the months without entries: for a file. */
export function BarsDrawing({ rows, geometry }: DrawingProps) {
  const placed = placeStacks(rows, geometry);
  const { span } = geometry;
  const stacks = [...rows.months.slice(span.start, span.end + 1), rows.undated];
  return (
    <>
      <Ground stacks={rows} geometry={geometry} />
      {[false, true].map((side) => (
        <Bars
          key={String(side)}
          placed={placed.filter((_, at) => stacks[at]?.chosen === side)}
          geometry={geometry}
          chosen={side}
          labelled={isLabelled(rows, geometry)}
        />
      ))}
      <Axis geometry={geometry} />
    </>
  );
}
