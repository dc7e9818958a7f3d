import type { PlaceKind } from './place-shape.ts';
import type { Point } from './project-outlines.ts';

type PlaceSymbolProps = {
  readonly kind: PlaceKind;
  readonly at: Point;
  readonly radius: number;
};

/** A shape for each kind of place, about as large as a circle of the radius. It takes its colours from around it. */
export function PlaceSymbol({ kind, at: [x, y], radius: r }: PlaceSymbolProps) {
  switch (kind) {
    case 'country':
      return <circle cx={x} cy={y} r={r} />;
    case 'region':
      return (
        <path
          d={`M${x} ${y - r * 1.25}l${r * 1.25} ${r * 1.25}l${-r * 1.25} ${r * 1.25}l${-r * 1.25} ${-r * 1.25}z`}
        />
      );
    case 'water':
      return <ellipse cx={x} cy={y} rx={r * 1.35} ry={r * 0.75} />;
    case 'area':
      return <rect x={x - r * 0.85} y={y - r * 0.85} width={r * 1.7} height={r * 1.7} rx={1.5} />;
  }
}
