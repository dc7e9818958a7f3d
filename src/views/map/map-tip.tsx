import { Tip } from '../../ui/tip.tsx';
import type { TipHold } from '../../ui/use-tip.ts';
import { countArticles } from '../count-articles.ts';
import type { Size } from './camera.ts';
import type { SeenMark } from './map-scene.ts';
import { KIND_NAMES } from './place-shape.ts';

type MapTipProps = { readonly mark: SeenMark; readonly size: Size; readonly hold: TipHold };

/** The place that is pointed at or has the focus, beside it on the side with room. */
export function MapTip({ mark, size, hold }: MapTipProps) {
  const [x, y] = mark.seenAt;
  const side = x > size.width / 2 ? { right: size.width - x + 16 } : { left: x + 16 };
  const height = y > size.height / 2 ? { bottom: size.height - y + 8 } : { top: y + 8 };
  return (
    <Tip hold={hold} className="max-w-56" style={{ ...side, ...height }}>
      <p className="font-semibold">{mark.row.name}</p>
      <p className="text-muted">{KIND_NAMES[mark.kind]}</p>
      <p className="tabular-nums">
        {countArticles(mark.row.count)}
        {mark.row.chosen === 'include' && ', included'}
        {mark.row.chosen === 'exclude' && ', excluded'}
      </p>
    </Tip>
  );
}
