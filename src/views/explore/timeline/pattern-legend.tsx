import { useId } from 'react';
import { HatchPattern } from './hatch-pattern.tsx';

type PatternLegendProps = {
  readonly y: number;
  readonly hasInferred: boolean;
  readonly hasBounds: boolean;
  readonly hasGaps: boolean;
};

const LETTER = 6.2;

/** In a picture to take away: what its hollow, pointed and hatched parts stand for. */
export function PatternLegend({ y, hasInferred, hasBounds, hasGaps }: PatternLegendProps) {
  const id = useId();
  const line = { fill: 'none', stroke: 'var(--muted)', strokeWidth: 1.5 };
  const entries = [
    ...(hasInferred
      ? [{ name: 'inferred date', shape: <rect x={0.75} y={-7.25} width={6.5} height={6.5} {...line} /> }]
      : []),
    ...(hasBounds ? [{ name: 'not before its date', shape: <path d="M1 -8L7 -4.5L1 -1Z" {...line} /> }] : []),
    ...(hasGaps
      ? [
          {
            name: 'no entries in the index',
            shape: <rect y={-8} width={8} height={8} fill={`url(#${id})`} stroke="var(--line)" />,
          },
        ]
      : []),
  ];
  const xs = entries.map((_, at) =>
    entries.slice(0, at).reduce((sum, { name }) => sum + 26 + name.length * LETTER, 0),
  );
  return (
    <>
      <HatchPattern id={id} />
      {entries.map(({ name, shape }, at) => (
        <g key={name} transform={`translate(${xs[at]} ${y})`}>
          {shape}
          <text x={13} fontSize={11} fill="var(--muted)">
            {name}
          </text>
        </g>
      ))}
    </>
  );
}
