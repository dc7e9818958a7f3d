import type { Point } from './route-edge.ts';

const round = (n: number): number => Math.round(n * 10) / 10;

/** A curve from the first point to the second, level from there to the third, a curve to the fourth, and so on. */
export function edgePath(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (first === undefined) return '';
  let path = `M${round(first.x)},${round(first.y)}`;
  let before = first;
  for (const point of others) {
    const middle = round((before.x + point.x) / 2);
    path += ` C${middle},${round(before.y)} ${middle},${round(point.y)} ${round(point.x)},${round(point.y)}`;
    before = point;
  }
  return path;
}

const LENGTH = 7;
const HALF = 3.5;

/** The head of the arrow, at the last point; it points the way the curve arrives. */
export function arrowHead(points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return '';
  const back = end.x >= before.x ? -LENGTH : LENGTH;
  const [x, y] = [round(end.x), round(end.y)];
  return `M${x},${y} L${round(x + back)},${round(y - HALF)} L${round(x + back)},${round(y + HALF)} Z`;
}
