import { useEffect, useRef } from 'react';
import type { Command } from './command.ts';
import type { CommandGroup } from './group-commands.ts';
import { Keys } from './keys.tsx';

type OptionProps = {
  readonly id: string;
  readonly command: Command;
  readonly isMarked: boolean;
  readonly onMark: (command: Command) => void;
  readonly onRun: (command: Command) => void;
};

function Option({ id, command, isMarked, onMark, onRun }: OptionProps) {
  const { label, hint, keys } = command;
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMarked) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isMarked]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the marked option
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field runs the marked option
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isMarked}
      onPointerMove={() => !isMarked && onMark(command)}
      onClick={() => onRun(command)}
      className="flex min-h-8 scroll-mt-8 cursor-pointer items-baseline gap-3 rounded-md px-2.5 py-1.5 aria-selected:bg-accent-tint"
    >
      <span className="min-w-0 grow [overflow-wrap:anywhere]">{label}</span>
      {hint !== undefined && <span className="shrink-0 text-muted text-xs tabular-nums">{hint}</span>}
      {keys !== undefined && <Keys keys={keys} />}
    </div>
  );
}

type ListProps = Pick<OptionProps, 'onMark' | 'onRun'> & {
  readonly id: string;
  readonly groups: readonly CommandGroup[];
  /** Place of the marked command among all. */
  readonly at: number;
};

/** The id of the command at a place among all. */
export const optionId = (list: string, place: number): string => `${list}-${place}`;

/** Commands under the names of their groups, one of them marked. */
export function CommandList({ id, groups, at, ...act }: ListProps) {
  let place = 0;
  return (
    <div id={id} role="listbox" aria-label="Commands" className="min-h-0 flex-1 overflow-y-auto px-1.5 pb-2">
      {groups.map(({ name, commands }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div key={name} role="group" aria-label={name}>
          <div
            aria-hidden
            className="px-2.5 pt-2.5 pb-1 font-semibold text-2xs text-muted uppercase tracking-wider"
          >
            {name}
          </div>
          {commands.map((command) => {
            const own = place++;
            return (
              <Option
                key={command.id}
                id={optionId(id, own)}
                command={command}
                isMarked={own === at}
                {...act}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
