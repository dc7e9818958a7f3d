import { domainColour } from '../domain-colour.ts';
import { fadeUnless } from '../fade.ts';
import type { PlacedMark } from './place-marks.ts';

type MarkShapeProps = { readonly mark: PlacedMark; readonly size: number; readonly chosen: boolean };

const LINE = 1.5;

/** Full for a stated date, hollow for an inferred one, an arrow for an article of which only a bound is known. */
export function MarkShape({ mark, size, chosen }: MarkShapeProps) {
  const { x, y, row, domain, basis } = mark;
  const colour = domainColour(domain);
  const fade = fadeUnless(chosen);
  if (row !== null && basis === 'stated')
    return <circle cx={x} cy={y} r={size / 2} fill={colour} {...fade} />;
  const hollow = { fill: 'var(--panel)', stroke: colour, strokeWidth: LINE, ...fade };
  if (row !== null) return <circle cx={x} cy={y} r={(size - LINE) / 2} {...hollow} />;
  return <path d={boundPath(mark, size)} strokeLinejoin="round" {...hollow} />;
}

/** Points to the later dates that are open. */
function boundPath({ x, y }: PlacedMark, size: number): string {
  const half = (size - LINE) / 2;
  return `M${x - half} ${y - half}L${x + half} ${y}L${x - half} ${y + half}Z`;
}
