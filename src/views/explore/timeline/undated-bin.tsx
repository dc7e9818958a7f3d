import type { TimelineStack } from '../../../query/timeline-rows.ts';
import { printCount } from '../../../ui/print-count.ts';
import { countArticles } from '../../count-articles.ts';
import { measured, type TimelineGeometry } from './timeline-geometry.ts';

type UndatedBinProps = {
  readonly undated: TimelineStack;
  readonly geometry: TimelineGeometry;
  readonly left: number;
  readonly pressed: boolean;
  readonly onToggle: () => void;
};

/** Beside the axis: the articles no month can be given to, as a button that narrows to them. */
export function UndatedBin({ undated, geometry, left, pressed, onToggle }: UndatedBinProps) {
  const top = Math.max(0, geometry.yOf(measured(undated.total, undated, geometry.measure)));
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-label={`Undated, ${countArticles(undated.total)}`}
      onClick={onToggle}
      className={`absolute top-0 rounded-md border ${pressed ? 'border-accent' : 'border-transparent hover:border-line'}`}
      style={{ left, width: geometry.width - left, height: geometry.height + 30 }}
    >
      <span
        className={`absolute inset-x-0 bottom-1 text-2xs ${pressed ? 'font-semibold text-accent' : 'text-muted'}`}
      >
        Undated
      </span>{' '}
      <span
        className="absolute inset-x-0 text-ink text-xs tabular-nums"
        style={{ top: Math.max(0, top - 20) }}
      >
        {printCount(undated.total)}
      </span>
    </button>
  );
}
