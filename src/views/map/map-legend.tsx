import { type CountClass, describeClass } from './count-classes.ts';
import { KIND_NAMES, type PlaceKind } from './place-shape.ts';
import { PlaceSymbol } from './place-symbol.tsx';

const KINDS: readonly PlaceKind[] = ['country', 'area', 'region', 'water'];

const NAMES: Readonly<Record<PlaceKind, string>> = {
  ...KIND_NAMES,
  country: 'Country too small for its outline',
};

/** What colours and symbols stand for. */
export function MapLegend({ classes }: { readonly classes: readonly CountClass[] }) {
  return (
    <div className="mt-2.5 flex flex-wrap gap-x-6 gap-y-1.5 text-muted text-xs">
      <ul aria-label="Articles" className="flex flex-wrap items-center gap-x-3 gap-y-1 tabular-nums">
        {classes.length > 0 && <li aria-hidden>Articles</li>}
        {classes.map((one) => (
          <li key={one.from} className="flex items-center gap-1.5">
            <svg aria-hidden width={18} height={12}>
              <rect
                x={0.5}
                y={0.5}
                width={17}
                height={11}
                rx={2}
                fill={`var(--heat-${one.heat})`}
                stroke="var(--accent)"
                strokeWidth={0.8}
              />
            </svg>
            {describeClass(one)}
          </li>
        ))}
      </ul>
      <ul aria-label="Symbols" className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {KINDS.map((kind) => (
          <li key={kind} className="flex items-center gap-1.5">
            <svg
              aria-hidden
              width={16}
              height={14}
              fill="var(--panel)"
              stroke="var(--accent)"
              strokeWidth={1.2}
            >
              <PlaceSymbol kind={kind} at={[8, 7]} radius={5} />
            </svg>
            {NAMES[kind]}
          </li>
        ))}
      </ul>
    </div>
  );
}
