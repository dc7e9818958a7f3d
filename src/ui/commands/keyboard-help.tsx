import { X } from 'lucide-react';
import { useId } from 'react';
import { Modal } from '../modal.tsx';
import type { Command } from './command.ts';
import { type CommandGroup, groupCommands } from './group-commands.ts';
import { isSingleKey } from './key-stroke.ts';
import { Keys } from './keys.tsx';
import { switchSingleKeys } from './single-keys.ts';
import { useRegistered } from './use-commands.ts';
import { useSingleKeys } from './use-single-keys.ts';

type HelpProps = {
  readonly onClose: () => void;
  /** Groups that stand behind those of the page. */
  readonly lastGroups: readonly string[];
};

type Shortcut = Command & { readonly keys: string };

function inForce(commands: readonly Command[], singleKeys: boolean): readonly Shortcut[] {
  return commands.flatMap((command) => {
    const { keys } = command;
    return keys !== undefined && (singleKeys || !isSingleKey(keys)) ? { ...command, keys } : [];
  });
}

function Shortcuts({ name, shortcuts }: { readonly name: string; readonly shortcuts: readonly Shortcut[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="break-inside-avoid">
      <h3 id={id} className="mb-1 font-semibold text-2xs text-muted uppercase tracking-wider">
        {name}
      </h3>
      <dl>
        {shortcuts.map(({ id: command, label, keys }) => (
          <div
            key={command}
            className="flex items-baseline justify-between gap-4 border-line border-t py-1.5"
          >
            <dt>{label}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What has no key of its own, or has lost it. */
function OtherCommands({ groups }: { readonly groups: readonly CommandGroup[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-4 border-line border-t pt-3">
      <h3 id={id} className="mb-1.5 flex items-baseline gap-2 font-semibold">
        By name, in the command palette <Keys keys="Mod+K" />
      </h3>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[7rem_1fr]">
        {groups.map(({ name, commands }) => (
          <div key={name} className="contents">
            <dt className="text-muted text-xs leading-5">{name}</dt>
            <dd className="max-sm:mb-1.5">{commands.map(({ label }) => label).join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SingleKeySwitch({ isOn }: { readonly isOn: boolean }) {
  const id = useId();
  return (
    <div className="border-line border-t px-4 py-3">
      <label className="inline-flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={({ target }) => switchSingleKeys(target.checked)}
          className="size-3.5 accent-accent"
        />
        Single-key shortcuts
      </label>
      <p id={id} className="text-muted text-xs">
        Letters and signs pressed alone. Off, they do nothing: for speech input and for keys pressed by
        mistake. Remembered in this browser.
      </p>
    </div>
  );
}

function Help({ onClose, lastGroups }: HelpProps) {
  const singleKeys = useSingleKeys();
  const registered = useRegistered();
  const shortcuts = inForce(registered, singleKeys);
  const withKey = new Set(shortcuts.map(({ id }) => id));
  const others = registered.filter(({ id, run }) => run !== null && !withKey.has(id));
  return (
    <>
      <header className="flex items-center justify-between px-4 py-2.5">
        <h2 className="font-semibold font-serif text-lg">Keyboard</h2>
        <button
          type="button"
          aria-label="Close"
          onClick={onClose}
          className="grid size-8 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
        >
          <X aria-hidden size={16} />
        </button>
      </header>
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto border-line border-t px-4 pt-3 pb-5 focus-visible:-outline-offset-2"
      >
        <div className="gap-8 [&>section+section]:pt-4 sm:columns-2">
          {groupCommands(shortcuts, lastGroups).map(({ name, commands }) => (
            <Shortcuts key={name} name={name} shortcuts={commands} />
          ))}
        </div>
        <OtherCommands groups={groupCommands(others, lastGroups)} />
      </div>
      <SingleKeySwitch isOn={singleKeys} />
    </>
  );
}

/** Every shortcut in force on the page, what else can be done there, and the switch for single keys. */
export function KeyboardHelp({ isOpen, ...help }: HelpProps & { readonly isOpen: boolean }) {
  return (
    <Modal label="Keyboard help" isOpen={isOpen} onClose={help.onClose}>
      <Help {...help} />
    </Modal>
  );
}
