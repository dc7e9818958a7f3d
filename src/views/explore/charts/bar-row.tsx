import { Check } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Selection } from '../../../query/query.ts';
import { printCount } from '../../../ui/print-count.ts';
import { countArticles } from '../../count-articles.ts';
import { ExcludeButton } from '../../exclude-button.tsx';
import type { ValueRow } from '../../value-rows.ts';
import { rowHeight } from './row-height.ts';

type BarRowProps = {
  readonly row: ValueRow;
  readonly stacked: boolean;
  /** Name of the domain whose colour the bar has. */
  readonly domain: string | null;
  readonly onToggle: (side: keyof Selection) => void;
};

/** Label and count of a bar, the button both are, and the one that excludes; the bar itself is drawn behind. */
export function BarRow({ row, stacked, domain, onToggle }: BarRowProps) {
  const { name, count, chosen } = row;
  const pressed = chosen === 'include';
  const excluded = chosen === 'exclude';
  // Browsers disagree on whether Alt and Enter together press a button.
  const excludeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.altKey) return;
    event.preventDefault();
    if (!event.repeat) onToggle('exclude');
  };
  return (
    <li className="group flex items-start">
      <button
        type="button"
        aria-pressed={pressed}
        aria-label={`${name}, ${countArticles(count)}${excluded ? ', excluded' : ''}`}
        title={domain === null ? name : `${name} (${domain})`}
        onKeyDown={excludeByKey}
        onClick={({ altKey }) => onToggle(altKey ? 'exclude' : 'include')}
        className={`flex min-w-0 grow items-start justify-between gap-2 rounded-[4px] px-1.5 text-left hover:bg-hover/70 ${pressed ? 'font-semibold' : ''}`}
        style={{ height: rowHeight(stacked) }}
      >
        <span className={`flex h-6 min-w-0 items-center gap-1 ${stacked ? 'grow' : 'w-[42%]'}`}>
          {pressed && <Check aria-hidden size={13} className="shrink-0 text-accent" />}
          <span className={`truncate ${excluded ? 'text-muted line-through' : ''}`}>{name}</span>
        </span>{' '}
        <span className="h-6 leading-6 text-muted tabular-nums">{printCount(count)}</span>
      </button>
      <ExcludeButton name={name} pressed={excluded} onPress={() => onToggle('exclude')} />
    </li>
  );
}
