import type { PlacedMark } from './place-marks.ts';

/** The mark nearest to a point of the strip, none farther than `reach` pixels; the first of equally near ones. */
export function nearestMark(
  marks: readonly PlacedMark[],
  point: { readonly x: number; readonly y: number },
  reach: number,
): PlacedMark | null {
  let nearest: PlacedMark | null = null;
  let least = reach;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - point.x, mark.y - point.y);
    if (distance > least || (distance === least && nearest !== null)) continue;
    nearest = mark;
    least = distance;
  }
  return nearest;
}
