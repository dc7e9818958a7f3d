import type { Size } from './camera.ts';
import { countArticles } from './describe-map.ts';
import type { SeenMark } from './map-scene.ts';
import { KIND_NAMES } from './place-shape.ts';

type MapTipProps = { readonly mark: SeenMark; readonly size: Size };

/** The place that is pointed at or has the focus, beside it on the side with room. */
export function MapTip({ mark, size }: MapTipProps) {
  const [x, y] = mark.seenAt;
  const side = x > size.width / 2 ? { right: size.width - x + 16 } : { left: x + 16 };
  const height = y > size.height / 2 ? { bottom: size.height - y + 8 } : { top: y + 8 };
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-10 w-max max-w-56 rounded-md border border-line bg-panel px-2.5 py-1.5 text-xs shadow-md"
      style={{ ...side, ...height }}
    >
      <p className="font-semibold">{mark.row.name}</p>
      <p className="text-muted">{KIND_NAMES[mark.kind]}</p>
      <p className="tabular-nums">
        {countArticles(mark.row.count)}
        {mark.row.chosen === 'include' && ', included'}
        {mark.row.chosen === 'exclude' && ', excluded'}
      </p>
    </div>
  );
}
