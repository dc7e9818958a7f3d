import type { Measure } from './by-year.ts';

type MeasureSwitchProps = { readonly measure: Measure; readonly onChange: (measure: Measure) => void };

const NAMES = { count: 'Count', share: 'Share' } as const satisfies Record<Measure, string>;

const EXPLAINED = {
  count: 'How many articles',
  share: 'The part of all articles of the year',
} as const satisfies Record<Measure, string>;

/** Articles, or their part of the year's articles. */
export function MeasureSwitch({ measure, onChange }: MeasureSwitchProps) {
  return (
    <span className="inline-flex rounded-md border border-line">
      {(['count', 'share'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === measure}
          title={EXPLAINED[one]}
          onClick={() => onChange(one)}
          className={`min-h-6 px-2 text-xs first:rounded-l-[5px] last:rounded-r-[5px] ${one === measure ? 'bg-accent-tint font-semibold text-accent' : 'text-muted hover:bg-hover hover:text-ink'}`}
        >
          {NAMES[one]}
        </button>
      ))}
    </span>
  );
}
