import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FootnoteReference } from '../../../model/footnote-reference.ts';
import { referenceGraph } from '../../../query/references/reference-graph.ts';
import { madeReference } from '../../../query/testing/made-pieces.ts';
import { describeGraph } from './describe-graph.ts';
import { arrowHead, edgePath } from './edge-path.ts';
import { layOutGraph, type PlacedNode } from './lay-out-graph.ts';
import { referenceTwin } from './reference-twin.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

const references: fc.Arbitrary<readonly FootnoteReference[]> = fc.array(
  fc
    .record({
      article: fc.constantFrom(...IDS),
      target: fc.option(fc.constantFrom(...IDS)),
      title: fc.constantFrom(
        'Lost',
        'A Very Long Title That Takes More Than One Line of a Box, and More Than Two',
      ),
    })
    .map(madeReference),
  { maxLength: 14 },
);

const graphOf = (all: readonly FootnoteReference[]) => referenceGraph(all, new Map());

function overlap(a: PlacedNode, b: PlacedNode): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('every work and reference is placed, inside the drawing, no box over another; circles included', () => {
  fc.assert(
    fc.property(references, (all) => {
      const graph = graphOf(all);
      const { nodes, edges, width, height } = layOutGraph(graph);
      expect(new Set(nodes.map(({ node }) => node.id))).toEqual(new Set(graph.nodes.map(({ id }) => id)));
      expect(edges.map(({ edge }) => edge)).toEqual(graph.edges);
      for (const [at, box] of nodes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
        expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
        for (const other of nodes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      }
      for (const { points } of edges) expect(points.length).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 60 },
  );
});

const CHAIN = [
  madeReference({ article: 'a', target: 'b' }),
  madeReference({ article: 'b', target: 'c' }),
  madeReference({ article: 'a', target: 'c' }),
];

test('who cites stands to the left of who is cited; an edge past a layer runs level through it', () => {
  const { nodes, edges } = layOutGraph(graphOf(CHAIN));
  expect(nodes.map(({ node }) => node.id)).toEqual(['a', 'b', 'c']);
  const [, middle] = nodes;
  const past = edges.find(({ edge }) => edge.from === 'a' && edge.to === 'c')?.points ?? [];
  expect(past).toHaveLength(4);
  expect(past[1]?.y).toBe(past[2]?.y);
  const y = past[1]?.y ?? 0;
  expect(y < (middle?.y ?? 0) || y > (middle?.y ?? 0) + (middle?.height ?? 0)).toBe(true);
});

test('a circle has one edge that runs back, out of the left side into the right one', () => {
  const { edges } = layOutGraph(
    graphOf([madeReference({ article: 'a', target: 'b' }), madeReference({ article: 'b', target: 'a' })]),
  );
  const ways = edges.map(({ points }) => Math.sign((points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)));
  expect(ways.toSorted()).toEqual([-1, 1]);
  const heads = edges.map(({ points }) => arrowHead(points));
  expect(new Set(heads).size).toBe(2);
});

test('a title that does not fit ends in an ellipsis', () => {
  const title = 'Word '.repeat(40).trim();
  const [, box] = layOutGraph(graphOf([madeReference({ title })])).nodes;
  expect(box?.lines).toHaveLength(3);
  expect(box?.lines.at(-1)).toMatch(/…$/);
});

test('paths', () => {
  expect(edgePath([])).toBe('');
  expect(
    edgePath([
      { x: 0, y: 0 },
      { x: 10, y: 4.06 },
    ]),
  ).toBe('M0,0 C5,0 5,4.1 10,4.1');
  expect(arrowHead([])).toBe('');
});

test('the graph in words, and as a table with a row a reference', () => {
  const graph = graphOf(CHAIN);
  expect(describeGraph(graph)).toBe('2 pieces cite 2 works in 3 references. Cited most: “c”, 2 times.');
  expect(describeGraph(graphOf([]))).toBe('0 pieces cite 0 works in 0 references.');
  const { columns, rows } = referenceTwin(CHAIN, (id) => `Title of ${id}`);
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});
