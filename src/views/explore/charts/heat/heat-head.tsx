import { Check } from 'lucide-react';
import type { Selection } from '../../../../query/query.ts';
import { countArticles } from '../../../count-articles.ts';
import { ExcludeButton } from '../../../exclude-button.tsx';
import { pressOrMenu } from '../press-or-menu.ts';

type HeatHeadProps = {
  readonly name: string;
  readonly total: number;
  readonly chosen: keyof Selection | null;
  /** A row's name stands beside the second button; a column's over it, which only touch needs to see. */
  readonly of: 'row' | 'column';
  /** Of `useGridFocus`. */
  readonly place: { readonly tabIndex: 0 | -1; readonly 'data-place': string };
  readonly onToggle: (side: keyof Selection) => void;
  readonly onMenu: (button: HTMLElement) => void;
};

/** The name of a row or column: the button that filters by it, and the one that excludes it. */
export function HeatHead({ name, total, chosen, of, place, onToggle, onMenu }: HeatHeadProps) {
  const excluded = chosen === 'exclude';
  const handlers = pressOrMenu({
    press: () => onToggle('include'),
    alt: () => onToggle('exclude'),
    menu: onMenu,
  });
  return (
    <span className={`group flex min-w-0 items-center ${of === 'column' ? 'flex-col' : ''}`}>
      <button
        type="button"
        {...place}
        {...handlers}
        aria-pressed={chosen === 'include'}
        aria-label={`${name}, ${countArticles(total)}${excluded ? ', excluded' : ''}`}
        title={name}
        className={`flex h-6 min-w-6 items-center gap-1 overflow-hidden rounded-[4px] px-1 hover:bg-hover ${chosen === 'include' ? 'font-semibold text-accent' : ''}`}
      >
        {chosen === 'include' && of === 'row' && (
          <Check aria-hidden size={13} className="shrink-0 text-accent" />
        )}
        <span className={`truncate ${excluded ? 'text-muted line-through' : ''}`}>{name}</span>
      </button>
      <span className={of === 'column' ? 'hidden any-pointer-coarse:block' : ''}>
        <ExcludeButton
          name={name}
          pressed={excluded}
          tabIndex={place.tabIndex}
          onPress={() => onToggle('exclude')}
        />
      </span>
    </span>
  );
}
