import { MEASURES, type Measure } from '../../query/view.ts';

const NAMES = { count: 'Count', share: 'Share' } as const satisfies Record<Measure, string>;

type MeasureToggleProps = {
  readonly measure: Measure;
  /** What a share is a share of: all articles of the month, of the year. */
  readonly per: 'month' | 'year';
  readonly onChange: (measure: Measure) => void;
};

/** Whether a chart shows counts or shares. */
export function MeasureToggle({ measure, per, onChange }: MeasureToggleProps) {
  return (
    <fieldset className="flex print:hidden rounded-md border border-line">
      <legend className="sr-only">Show</legend>
      {MEASURES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === measure}
          title={
            one === 'count'
              ? `How many articles a ${per} has`
              : `Which part of all articles of its ${per} they are`
          }
          onClick={() => onChange(one)}
          className={`min-h-6 rounded-[5px] px-2 text-xs ${one === measure ? 'bg-accent-tint font-semibold text-accent' : 'text-muted hover:bg-hover hover:text-ink'}`}
        >
          {NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}
