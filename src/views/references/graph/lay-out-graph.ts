import { Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { GraphEdge, GraphNode, ReferenceGraph } from '../../../query/references/reference-graph.ts';
import { wrapWords } from '../../../ui/chart-frame/wrap-words.ts';
import { type Point, routeEdge } from './route-edge.ts';

/** A node with its box, `x` and `y` being the upper left corner, and its title in lines. */
export type PlacedNode = {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
};

/** An edge with the points it passes, from the work that cites to the one cited. */
export type PlacedEdge = { readonly edge: GraphEdge; readonly points: readonly Point[] };

export type GraphLayout = {
  readonly width: number;
  readonly height: number;
  /** From left to right, then from top to bottom: who cites stands before who is cited, as far as there is no circle. */
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
};

export const NODE_WIDTH = 236;
export const LINE_HEIGHT = 15;
const LETTERS = 32;
const MOST_LINES = 3;
const PADDING = 26;
const SPACING = { rankdir: 'LR', ranksep: 68, nodesep: 14, edgesep: 12, marginx: 4, marginy: 4 } as const;

/** The title in as many lines as there is room for; what is cut off is said by an ellipsis. */
function titleLines(title: string): readonly string[] {
  const lines = wrapWords(title, LETTERS);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]?.replace(/[,:;]$/, '')}…`];
}

const heightOf = (lines: readonly string[]): number => lines.length * LINE_HEIGHT + PADDING;

/** Layers from left to right by who cites whom, edges crossing as little as dagre can bring about. The same graph, the same layout. */
export function layOutGraph({ nodes, edges }: ReferenceGraph): GraphLayout {
  const graph = new Graph<GraphLabel, NodeLabel>();
  graph.setGraph({ ...SPACING });
  graph.setDefaultEdgeLabel(() => ({}));
  const lines = new Map(nodes.map(({ id, title }) => [id, titleLines(title)]));
  for (const { id } of nodes) graph.setNode(id, { width: NODE_WIDTH, height: heightOf(lines.get(id) ?? []) });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  const placed = nodes.map((node): PlacedNode => {
    const { x = 0, y = 0, width, height } = graph.node(node.id);
    return { node, x: x - width / 2, y: y - height / 2, width, height, lines: lines.get(node.id) ?? [] };
  });
  const boxes = new Map(placed.map((one) => [one.node.id, one]));
  const columns = [...new Set(placed.map(({ x }) => x))];
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: placed.toSorted((a, b) => a.x - b.x || a.y - b.y),
    edges: edges.map((edge) => ({
      edge,
      points: routeEdge({
        from: boxes.get(edge.from),
        to: boxes.get(edge.to),
        bends: graph.edge(edge.from, edge.to)?.points ?? [],
        columns,
      }),
    })),
  };
}
