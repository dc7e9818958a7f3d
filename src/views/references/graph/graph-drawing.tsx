import type { ChartDrawing } from '../../../ui/chart-frame/chart-drawing.ts';
import { DrawnEdge } from './drawn-edge.tsx';
import { DrawnNode } from './drawn-node.tsx';
import type { GraphLayout } from './lay-out-graph.ts';

/** The graph as a picture to take away. */
export function graphDrawing({ width, height, nodes, edges }: GraphLayout): ChartDrawing {
  return {
    width,
    height: height + 24,
    body: (
      <>
        {edges.map((placed) => (
          <DrawnEdge key={placed.edge.id} placed={placed} />
        ))}
        {nodes.map((placed) => (
          <DrawnNode key={placed.node.id} placed={placed} />
        ))}
        <text x={4} y={height + 18} fontSize={11} fill="var(--muted)">
          An arrow leads from the piece that cites to the work cited. Broken outline: missing from the corpus;
          rounded: other publication.
        </text>
      </>
    ),
  };
}
