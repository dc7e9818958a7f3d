import { NONE } from '../query/facets/facet.ts';
import type { Selection } from '../query/query.ts';
import { printCount } from '../ui/print-count.ts';
import { ExcludeButton } from './exclude-button.tsx';
import type { ValueRow } from './value-rows.ts';

export type ToggleValue = (value: string, side: keyof Selection) => void;

type FacetValueProps = { readonly row: ValueRow; readonly onToggle: ToggleValue };

const barOf = ({ domain, share }: ValueRow) => ({
  width: `${share * 100}%`,
  background:
    domain === null
      ? 'var(--hover)'
      : `color-mix(in oklab, var(--domain-${domain}, var(--muted)) 18%, transparent)`,
});

const LOOKS = { include: 'font-semibold', exclude: 'text-ink/75 line-through' } as const;

/** A value to include or exclude, its count, and behind them a bar as long as the count. */
export function FacetValue({ row, onToggle }: FacetValueProps) {
  const { value, name, count, chosen } = row;
  const excluded = chosen === 'exclude';
  return (
    <div className="group flex items-start">
      <label className="relative flex min-h-6 min-w-0 grow cursor-pointer items-start gap-1.5 overflow-hidden rounded-[4px] px-1.5 py-0.5 hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2">
        {!excluded && (
          <span aria-hidden className="absolute inset-y-0 left-0 rounded-[4px]" style={barOf(row)} />
        )}
        <input
          type="checkbox"
          checked={chosen === 'include'}
          onChange={() => onToggle(value, 'include')}
          aria-label={`${name}, ${printCount(count)}${excluded ? ', excluded' : ''}`}
          className="relative mt-[3px] size-3.5 print:hidden shrink-0 accent-accent focus-visible:outline-none"
        />
        <span
          className={`relative min-w-0 grow [overflow-wrap:anywhere] ${value === NONE ? 'text-ink/75' : ''} ${chosen === null ? '' : LOOKS[chosen]}`}
        >
          {name}
        </span>
        <span className="relative text-ink/75 tabular-nums">{printCount(count)}</span>
      </label>
      <ExcludeButton name={name} pressed={excluded} onPress={() => onToggle(value, 'exclude')} />
    </div>
  );
}
