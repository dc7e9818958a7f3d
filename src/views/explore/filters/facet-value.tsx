import type { ValueRow } from '../value-rows.ts';

type FacetValueProps = { readonly row: ValueRow; readonly onToggle: (value: string) => void };

const barOf = ({ domain, share }: ValueRow) => ({
  width: `${share * 100}%`,
  background:
    domain === null
      ? 'var(--hover)'
      : `color-mix(in oklab, var(--domain-${domain}, var(--muted)) 18%, transparent)`,
});

/** A value to choose, its count, and behind them a bar as long as the count. */
export function FacetValue({ row, onToggle }: FacetValueProps) {
  const { value, name, count, chosen } = row;
  return (
    <label className="relative flex min-h-6 cursor-pointer items-start gap-1.5 overflow-hidden rounded-[4px] px-1.5 py-0.5 hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2">
      <span aria-hidden className="absolute inset-y-0 left-0 rounded-[4px]" style={barOf(row)} />
      <input
        type="checkbox"
        checked={chosen === 'include'}
        onChange={() => onToggle(value)}
        aria-label={`${name}, ${count}`}
        className="relative mt-[3px] size-3.5 shrink-0 accent-accent focus-visible:outline-none"
      />
      <span
        className={`relative min-w-0 grow [overflow-wrap:anywhere] ${chosen === 'include' ? 'font-semibold' : ''} ${chosen === 'exclude' ? 'text-ink/75 line-through' : ''}`}
      >
        {name}
      </span>
      <span className="relative text-ink/75 tabular-nums">{count}</span>
    </label>
  );
}
