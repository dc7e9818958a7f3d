import { memo, useMemo } from 'react';
import { barPaths, type PlacedStack } from './bar-paths.ts';
import { domainColour } from './domain-colour.ts';
import { fadeUnless } from './fade.ts';
import { measured, type TimelineGeometry } from './timeline-geometry.ts';

type BarsProps = {
  readonly placed: readonly PlacedStack[];
  readonly geometry: TimelineGeometry;
  /** Dates outside the chosen ones are drawn faint. */
  readonly chosen: boolean;
  /** Whether the number of all articles of its month stands over a bar. */
  readonly labelled: boolean;
};

/** These stacks of blocks. */
export const Bars = memo(function Bars({ placed, geometry, chosen, labelled }: BarsProps) {
  const paths = useMemo(() => barPaths(placed, geometry), [placed, geometry]);
  const { yOf, measure, right } = geometry;
  return (
    <g {...fadeUnless(chosen)}>
      {paths.map(({ domain, inferred, path }) => {
        const colour = domainColour(domain);
        const look = inferred ? { fill: 'var(--panel)', stroke: colour, strokeWidth: 1.5 } : { fill: colour };
        return <path key={`${domain} ${inferred}`} d={path} {...look} />;
      })}
      {placed
        .filter(({ stack, x }) => labelled && x < right && stack.of > 0)
        .map(({ stack, x, width }) => (
          <text
            key={x}
            x={x + width / 2}
            y={yOf(measured(stack.total, stack, measure)) - 4}
            textAnchor="middle"
            fontSize={11}
            fill="var(--muted)"
          >
            {stack.of}
          </text>
        ))}
    </g>
  );
});
