import { printCount } from '../../../ui/print-count.ts';
import { arrowHead, edgePath } from './edge-path.ts';
import type { PlacedEdge } from './lay-out-graph.ts';

type DrawnEdgeProps = {
  readonly placed: PlacedEdge;
  readonly isActive?: boolean;
  readonly isDimmed?: boolean;
};

/** An arrow from the work that cites to the one cited; how many references it stands for, where more than one. */
export function DrawnEdge({ placed, isActive = false, isDimmed = false }: DrawnEdgeProps) {
  const { edge, points } = placed;
  const colour = isActive ? 'var(--accent)' : 'var(--edge)';
  const [before, end] = points.slice(-2);
  const count = edge.references.length;
  return (
    <g opacity={isDimmed ? 0.35 : 1}>
      <path d={edgePath(points)} fill="none" stroke={colour} strokeWidth={isActive ? 2 : 1.2} />
      <path d={arrowHead(points)} fill={colour} />
      {count > 1 && before !== undefined && end !== undefined && (
        <text
          x={end.x - 12}
          y={end.y - 5}
          textAnchor="end"
          fontSize={11}
          paintOrder="stroke"
          stroke="var(--panel)"
          strokeWidth={4}
          fontWeight={600}
          fill={isActive ? 'var(--accent)' : 'var(--muted)'}
        >
          ×{printCount(count)}
        </text>
      )}
    </g>
  );
}
