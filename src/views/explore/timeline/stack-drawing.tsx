import { memo } from 'react';
import type { TimelineStack } from '../../../query/timeline-rows.ts';
import { domainColour } from './domain-colour.ts';
import { fadeUnless } from './fade.ts';
import { type Block, stackBlocks } from './stack-blocks.ts';
import { measured, type TimelineGeometry } from './timeline-geometry.ts';

type StackDrawingProps = TimelineStack & {
  /** Dates outside the chosen ones are drawn faint. */
  readonly chosen: boolean;
  readonly geometry: TimelineGeometry;
  readonly x: number;
  readonly width: number;
  /** Whether the number of all articles of its month stands over it. */
  readonly labelled: boolean;
};

/** One bar. A drag of the brush leaves the stack's parts the same objects, so that few bars are drawn again. */
export const StackDrawing = memo(function StackDrawing(props: StackDrawingProps) {
  const { chosen, geometry, x, width, labelled, of, total } = props;
  return (
    <g {...fadeUnless(chosen)}>
      {stackBlocks(props, geometry).map((block) => (
        <BlockDrawing key={`${block.domain} ${block.inferred}`} block={block} x={x} width={width} />
      ))}
      {labelled && of > 0 && (
        <text
          x={x + width / 2}
          y={geometry.yOf(measured(total, { of }, geometry.measure)) - 4}
          textAnchor="middle"
          fontSize={11}
          fill="var(--muted)"
        >
          {of}
        </text>
      )}
    </g>
  );
});

type BlockProps = { readonly block: Block; readonly x: number; readonly width: number };

function BlockDrawing({ block: { domain, inferred, y, height }, x, width }: BlockProps) {
  const colour = domainColour(domain);
  if (!inferred)
    return <rect x={x} y={y} width={width} height={height} rx={Math.min(1.5, width / 4)} fill={colour} />;
  // A hollow block's line stands inside its edge, so that both kinds are equally large.
  return (
    <rect
      x={x + 0.75}
      y={y + 0.75}
      width={Math.max(0.5, width - 1.5)}
      height={Math.max(0.5, height - 1.5)}
      fill="var(--panel)"
      stroke={colour}
      strokeWidth={1.5}
    />
  );
}
