import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { nameNode } from '../../../query/references/describe-references.ts';
import type { GraphEdge } from '../../../query/references/reference-graph.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { DrawnEdge } from './drawn-edge.tsx';
import { DrawnNode } from './drawn-node.tsx';
import type { GraphLayout, PlacedNode } from './lay-out-graph.ts';
import { workAnchor } from './work-anchor.ts';

type NodeButtonProps = {
  readonly placed: PlacedNode;
  readonly isActive: boolean;
  readonly isNear: boolean;
  readonly isChosen: boolean;
  readonly onPress: () => void;
  readonly onPoint: (isPointed: boolean) => void;
};

function NodeButton({ placed, isActive, isNear, isChosen, onPress, onPoint }: NodeButtonProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  const { x, y, width, height, node } = placed;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG
    <g
      role="button"
      tabIndex={0}
      id={workAnchor(node.id)}
      aria-pressed={isChosen}
      onClick={onPress}
      onKeyDown={onKeyDown}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      className="group cursor-pointer outline-none"
    >
      <title>{nameNode(node)}</title>
      <DrawnNode placed={placed} isActive={isActive} isNear={isNear} />
      <rect
        x={x - 3}
        y={y - 3}
        width={width + 6}
        height={height + 6}
        rx={10}
        fill="none"
        stroke="var(--accent)"
        strokeWidth={2}
        className="opacity-0 group-focus-visible:opacity-100"
      />
    </g>
  );
}

/** Scrolls to the work that a link has chosen, where the graph is wider than its frame. */
function useChosenInView(at: string | null): void {
  const first = useRef(at);
  useEffect(() => {
    if (first.current === null) return;
    const chosen = document.getElementById(workAnchor(first.current));
    chosen?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
}

type ReferenceGraphViewProps = {
  readonly layout: GraphLayout;
  /** Id of the work chosen. */
  readonly at: string | null;
  readonly onChoose: (id: string) => void;
};

const touches = ({ from, to }: GraphEdge, id: string | null): boolean => from === id || to === id;

/** The graph, wider than its frame where it has to be; the work pointed at or chosen shows whom it cites and who cites it. */
export function ReferenceGraphView({ layout, at, onChoose }: ReferenceGraphViewProps) {
  const [pointed, setPointed] = useState<string | null>(null);
  const [frame, room] = useWidth<HTMLDivElement>();
  useChosenInView(at);
  const active = pointed ?? at;
  const near = new Set(
    layout.edges.flatMap(({ edge }) => (touches(edge, active) ? [edge.from, edge.to] : [])),
  );
  const isKnown = layout.nodes.some(({ node }) => node.id === active);
  return (
    <>
      {room > 0 && room < layout.width && (
        <p className="mb-2 text-muted text-xs print:hidden">
          Wider than its frame: scroll it sideways, or show it as a table.
        </p>
      )}
      <div ref={frame} className="overflow-x-auto print:overflow-visible">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in SVG */}
        <svg
          role="group"
          aria-label="Graph of references"
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          className="mx-auto block font-sans print:h-auto print:max-w-full"
        >
          <g aria-hidden>
            {layout.edges.map((placed) => (
              <DrawnEdge
                key={placed.edge.id}
                placed={placed}
                isActive={touches(placed.edge, active)}
                isDimmed={isKnown && !touches(placed.edge, active)}
              />
            ))}
          </g>
          {layout.nodes.map((placed) => {
            const { id } = placed.node;
            return (
              <NodeButton
                key={id}
                placed={placed}
                isActive={id === active}
                isNear={near.has(id)}
                isChosen={id === at}
                onPress={() => onChoose(id)}
                onPoint={(isPointed) => setPointed(isPointed ? id : null)}
              />
            );
          })}
        </svg>
      </div>
    </>
  );
}
