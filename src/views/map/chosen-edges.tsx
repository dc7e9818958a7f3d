import type { Scene } from './map-scene.ts';

type ChosenEdgesProps = {
  readonly scene: Scene;
  /** The place that is pointed at or has the focus. */
  readonly near: string | null;
};

/** The edges of included countries and of the one that is pointed at, over those of their neighbours. */
export function ChosenEdges({ scene: { marks, transform }, near }: ChosenEdgesProps) {
  const chosen = marks.filter(
    ({ row, hasSymbol }) => !hasSymbol && (row.chosen === 'include' || row.value === near),
  );
  return (
    <g aria-hidden transform={transform} fill="none" stroke="var(--ink)" className="pointer-events-none">
      {chosen.map(({ row, outlines }) =>
        outlines.map(({ id, path }) => (
          <path
            key={id}
            d={path}
            strokeWidth={row.value === near ? 2.5 : 2}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        )),
      )}
    </g>
  );
}
