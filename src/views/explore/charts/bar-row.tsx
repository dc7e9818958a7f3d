import { Check } from 'lucide-react';
import type { ValueRow } from '../value-rows.ts';
import { rowHeight } from './row-height.ts';

type BarRowProps = {
  readonly row: ValueRow;
  readonly stacked: boolean;
  /** Name of the domain whose colour the bar has. */
  readonly domain: string | null;
  readonly onToggle: () => void;
};

/** Label and count of a bar, and the button both are; the bar itself is drawn behind. */
export function BarRow({ row, stacked, domain, onToggle }: BarRowProps) {
  const { name, count, chosen } = row;
  const pressed = chosen === 'include';
  return (
    <li>
      <button
        type="button"
        aria-pressed={pressed}
        aria-label={`${name}, ${count} ${count === 1 ? 'article' : 'articles'}`}
        title={domain === null ? name : `${name} (${domain})`}
        onClick={onToggle}
        className={`flex w-full items-start justify-between gap-2 rounded-[4px] px-1.5 text-left hover:bg-hover/70 ${pressed ? 'font-semibold' : ''}`}
        style={{ height: rowHeight(stacked) }}
      >
        <span className={`flex h-6 min-w-0 items-center gap-1 ${stacked ? 'grow' : 'w-[42%]'}`}>
          {pressed && <Check aria-hidden size={13} className="shrink-0 text-accent" />}
          <span className={`truncate ${chosen === 'exclude' ? 'line-through' : ''}`}>{name}</span>
        </span>{' '}
        <span className="h-6 leading-6 text-muted tabular-nums">{count}</span>
      </button>
    </li>
  );
}
