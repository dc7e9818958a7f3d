import { Search } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Modal } from '../modal.tsx';
import type { Command } from './command.ts';
import { CommandList, optionId } from './command-list.tsx';
import { type CommandGroup, groupCommands } from './group-commands.ts';
import { type Fold, prepareCommands, rankCommands } from './rank-commands.ts';
import { useMoreRegistered, useRegistered } from './use-commands.ts';
import { useMarked } from './use-marked.ts';

type PaletteProps = {
  readonly onClose: () => void;
  readonly fold: Fold;
  /** Groups that stand behind those of the page as long as nothing is typed. */
  readonly lastGroups: readonly string[];
  /** What can be done with any text, whether or not it finds something here. */
  readonly withText: (text: string) => Command;
};

function useChoices(): readonly Command[] {
  const registered = useRegistered();
  return useMemo(
    () => registered.filter(({ run, isChoice = true }) => run !== null && isChoice),
    [registered],
  );
}

function useGroups({ fold, lastGroups, withText }: PaletteProps, text: string): readonly CommandGroup[] {
  const registered = useChoices();
  const more = useMoreRegistered(text.trim());
  const own = useMemo(() => prepareCommands(registered, fold), [registered, fold]);
  const candidates = useMemo(() => [...own, ...prepareCommands(more, fold)], [own, more, fold]);
  return useMemo(() => {
    if (text.trim() === '') return groupCommands(registered, lastGroups);
    const last = withText(text.trim());
    return [...rankCommands(candidates, text, fold), { name: last.group, commands: [last] }];
  }, [registered, candidates, text, fold, lastGroups, withText]);
}

function Commands(props: PaletteProps) {
  const [text, setText] = useState('');
  const groups = useGroups(props, text);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  // The dialog is open by now, and has focused its first element.
  useEffect(() => field.current?.focus(), []);
  const run = (command: Command): void => {
    // The focus is back in the page before the command moves it.
    flushSync(props.onClose);
    command.run?.();
  };
  const { at, mark, forget, onKeyDown } = useMarked(
    groups.flatMap(({ commands }) => commands),
    run,
  );
  return (
    <div className="flex min-h-0 flex-col">
      <div className="relative border-line border-b">
        <Search
          aria-hidden
          size={16}
          className="pointer-events-none absolute top-1/2 left-4 -translate-y-1/2 text-muted"
        />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Find a command"
          aria-autocomplete="list"
          aria-expanded
          aria-controls={list}
          aria-activedescendant={at === -1 ? undefined : optionId(list, at)}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            forget();
          }}
          onKeyDown={onKeyDown}
          placeholder="Search or jump…"
          className="h-12 w-full bg-transparent pr-4 pl-10 text-base outline-none placeholder:text-muted"
        />
      </div>
      <CommandList id={list} groups={groups} at={at} onMark={mark} onRun={run} />
    </div>
  );
}

/** Everything that can be done from here, found by typing a part of its name. */
export function CommandPalette({ isOpen, ...palette }: PaletteProps & { readonly isOpen: boolean }) {
  return (
    <Modal label="Command palette" isOpen={isOpen} onClose={palette.onClose} className="mt-[min(12vh,6rem)]!">
      <Commands {...palette} />
    </Modal>
  );
}
