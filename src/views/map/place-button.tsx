import { namePlace } from './describe-map.ts';
import { type SeenMark, SYMBOL } from './map-scene.ts';
import { placeLook } from './place-look.ts';
import { PlaceSymbol } from './place-symbol.tsx';

/** Half of the 24 pixels that a finger needs. */
const REACH = 12;

const FOCUS = 'group-focus-visible:stroke-ink group-focus-visible:[stroke-width:3.5px]';

type PlaceButtonProps = {
  readonly mark: SeenMark;
  readonly transform: string;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
};

/** A place to press: its outline, or the symbol at it. The map around it answers for all of them. */
export function PlaceButton({ mark, transform, isStop }: PlaceButtonProps) {
  const { row, kind, outlines, seenAt, hasSymbol } = mark;
  const [x, y] = seenAt;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={row.chosen === 'include'}
      aria-label={namePlace(row)}
      data-place={row.value}
      className="group cursor-pointer outline-none focus-visible:opacity-100"
      {...placeLook(mark)}
    >
      <g transform={transform} className={FOCUS}>
        {outlines.map(({ id, path }) => (
          <path key={id} d={path} vectorEffect="non-scaling-stroke" />
        ))}
      </g>
      {hasSymbol && (
        <>
          <circle cx={x} cy={y} r={REACH} fill="transparent" stroke="none" />
          <g className={FOCUS} strokeWidth={row.chosen === 'include' ? 2.5 : 1.2}>
            <PlaceSymbol kind={kind} at={seenAt} radius={SYMBOL} />
          </g>
        </>
      )}
    </g>
  );
}
