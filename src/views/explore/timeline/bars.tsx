import { memo } from 'react';
import { barPaths, type PlacedStack } from './bar-paths.ts';
import { domainColour } from './domain-colour.ts';
import { fadeUnless } from './fade.ts';
import { measured, type TimelineGeometry } from './timeline-geometry.ts';

type BarsProps = {
  readonly placed: readonly PlacedStack[];
  readonly geometry: TimelineGeometry;
  /** Dates outside the chosen ones are drawn faint. */
  readonly chosen: boolean;
};

/** CSS pixels a digit of a bar's label takes. */
const DIGIT = 7;

/** These stacks of blocks; those of shares with the number of all articles of their month, where it has room. */
export const Bars = memo(function Bars({ placed, geometry, chosen }: BarsProps) {
  const { yOf, measure, right, step } = geometry;
  const labelled = measure === 'share' ? placed.filter(({ stack, x }) => x < right && stack.of > 0) : [];
  const digits = String(labelled.reduce((most, { stack }) => Math.max(most, stack.of), 0)).length;
  return (
    <g {...fadeUnless(chosen)}>
      {barPaths(placed, geometry).map(({ domain, inferred, path }) => {
        const colour = domainColour(domain);
        const look = inferred ? { fill: 'var(--panel)', stroke: colour, strokeWidth: 1.5 } : { fill: colour };
        return <path key={`${domain} ${inferred}`} d={path} {...look} />;
      })}
      {digits * DIGIT <= step &&
        labelled.map(({ stack, x, width }) => (
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
