import { useEffect, useRef } from 'react';
import { printCount } from '../../../ui/print-count.ts';
import type { FilterOption } from './find-filter-options.ts';

type ValueListProps = {
  readonly id: string;
  readonly optionId: (index: number) => string;
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** Found besides these. */
  readonly more: number;
  readonly isOpen: boolean;
  readonly active: number;
  readonly onChoose: (option: FilterOption) => void;
};

/** What the field found, under it. The focus stays in the field. */
export function ValueList(props: ValueListProps) {
  const { id, optionId, label, options, more, isOpen, active, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active]);
  return (
    <div
      hidden={!isOpen}
      className="absolute inset-x-0 top-full z-10 mt-1 rounded-md border border-line bg-panel shadow-lg"
    >
      <div ref={list} id={id} role="listbox" aria-label={label} className="max-h-72 overflow-auto p-1">
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={option.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
            className={`flex min-h-6 cursor-pointer items-baseline gap-2 rounded-[4px] px-2 py-0.5 text-xs hover:bg-hover ${index === active ? 'bg-hover' : ''}`}
          >
            <span className="w-20 shrink-0 text-muted">{option.label}</span>
            <span className="min-w-0 grow [overflow-wrap:anywhere]">{option.name}</span>
            <span className="text-muted tabular-nums">{printCount(option.count)}</span>
          </div>
        ))}
      </div>
      {options.length === 0 && <p className="px-3 pb-2 text-muted text-xs">No value found</p>}
      {more > 0 && (
        <p className="border-line border-t px-3 py-1 text-muted text-xs">{more} more: type to find</p>
      )}
    </div>
  );
}
