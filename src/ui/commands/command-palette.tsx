import { Command as Palette } from 'cmdk';
import { Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Modal } from '../modal.tsx';
import type { Command } from './command.ts';
import { type CommandGroup, groupCommands } from './group-commands.ts';
import { Keys } from './keys.tsx';
import { type Fold, prepareCommands, rankCommands } from './rank-commands.ts';
import { useMoreRegistered, useRegistered } from './use-commands.ts';

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

type ItemProps = { readonly command: Command; readonly onSelect: () => void };

function Item({ command: { id, label, hint, keys }, onSelect }: ItemProps) {
  return (
    <Palette.Item
      value={id}
      onSelect={onSelect}
      className="flex min-h-8 cursor-pointer items-baseline gap-3 rounded-md px-2.5 py-1.5 data-[selected=true]:bg-accent-tint"
    >
      <span className="min-w-0 grow [overflow-wrap:anywhere]">{label}</span>
      {hint !== undefined && <span className="shrink-0 text-muted text-xs tabular-nums">{hint}</span>}
      {keys !== undefined && <Keys keys={keys} />}
    </Palette.Item>
  );
}

const GROUP =
  '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2.5 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-2xs [&_[cmdk-group-heading]]:text-muted [&_[cmdk-group-heading]]:uppercase [&_[cmdk-group-heading]]:tracking-wider';

function Commands(props: PaletteProps) {
  const [text, setText] = useState('');
  const groups = useGroups(props, text);
  const field = useRef<HTMLInputElement>(null);
  // The dialog is open by now, and has focused its first element.
  useEffect(() => field.current?.focus(), []);
  const run = (command: Command): void => {
    // The focus is back in the page before the command moves it.
    flushSync(props.onClose);
    command.run?.();
  };
  return (
    <Palette
      label="Find a command"
      shouldFilter={false}
      vimBindings={false}
      className="flex min-h-0 flex-col"
    >
      <div className="relative border-line border-b">
        <Search
          aria-hidden
          size={16}
          className="pointer-events-none absolute top-1/2 left-4 -translate-y-1/2 text-muted"
        />
        <Palette.Input
          ref={field}
          value={text}
          onValueChange={setText}
          placeholder="Search or jump…"
          className="h-12 w-full bg-transparent pr-4 pl-10 text-base outline-none placeholder:text-muted"
        />
      </div>
      <Palette.List label="Commands" className="min-h-0 flex-1 overflow-y-auto px-1.5 pb-2">
        {groups.map(({ name, commands }) => (
          <Palette.Group key={name} heading={name} className={GROUP}>
            {commands.map((command) => (
              <Item key={command.id} command={command} onSelect={() => run(command)} />
            ))}
          </Palette.Group>
        ))}
      </Palette.List>
    </Palette>
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
