import { MEASURES, type Measure } from '../../../query/view.ts';

const NAMES = { count: 'Count', share: 'Share' } as const satisfies Record<Measure, string>;

const TITLES = {
  count: 'How many articles a month has',
  share: 'Which part of all articles of its month they are',
} as const satisfies Record<Measure, string>;

type MeasureToggleProps = {
  readonly measure: Measure;
  readonly onChange: (measure: Measure) => void;
};

/** Whether bars show counts or shares. */
export function MeasureToggle({ measure, onChange }: MeasureToggleProps) {
  return (
    <fieldset className="flex rounded-md border border-line">
      <legend className="sr-only">Bars show</legend>
      {MEASURES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === measure}
          title={TITLES[one]}
          onClick={() => onChange(one)}
          className={`min-h-6 rounded-[5px] px-2 text-xs ${one === measure ? 'bg-accent-tint font-semibold text-accent' : 'text-muted hover:bg-hover hover:text-ink'}`}
        >
          {NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}
