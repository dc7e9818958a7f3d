import type { GraphNode, Holding } from '../../../query/references/reference-graph.ts';
import { LINE_HEIGHT, type PlacedNode } from './lay-out-graph.ts';

/** What tells the kinds of works apart besides their words: line, ground and corners. */
const LOOKS: Readonly<
  Record<Holding, { readonly fill: string; readonly dashes?: string; readonly rx: number }>
> = {
  corpus: { fill: 'var(--panel)', rx: 7 },
  missing: { fill: 'var(--page)', dashes: '5 4', rx: 7 },
  other: { fill: 'var(--page)', rx: 20 },
};

function describe({ holding, date, publication }: GraphNode): string {
  if (holding === 'other') return [publication, date].filter(Boolean).join(', ');
  return [holding === 'missing' ? 'missing' : null, date].filter(Boolean).join(', ') || 'undated';
}

const LONGEST = 34;
const shorten = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);

type DrawnNodeProps = { readonly placed: PlacedNode; readonly isActive?: boolean; readonly isNear?: boolean };

/** A box with the title and what is known of the work. */
export function DrawnNode({ placed, isActive = false, isNear = false }: DrawnNodeProps) {
  const { node, x, y, width, height, lines } = placed;
  const { fill, dashes, rx } = LOOKS[node.holding];
  const top = y + 19;
  const rows = lines.map((line, at) => ({ line, y: top + at * LINE_HEIGHT }));
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={rx}
        fill={isActive ? 'var(--accent-tint)' : fill}
        stroke={isActive || isNear ? 'var(--accent)' : 'var(--edge)'}
        strokeWidth={isActive ? 2 : 1.2}
        strokeDasharray={dashes}
      />
      {rows.map(({ line, y: base }) => (
        <text
          key={base}
          x={x + 12}
          y={base}
          fontSize={12}
          fontWeight={node.holding === 'corpus' ? 600 : 400}
          fill="var(--ink)"
        >
          {line}
        </text>
      ))}
      <text x={x + 12} y={top + lines.length * LINE_HEIGHT - 2} fontSize={10.5} fill="var(--muted)">
        {shorten(describe(node))}
      </text>
    </g>
  );
}
