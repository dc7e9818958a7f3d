import { createContext, type ReactNode, useEffect, useState } from 'react';
import { findCommand } from './find-command.ts';
import { isTyping } from './is-typing.ts';
import { readStroke } from './key-stroke.ts';
import { type CommandRegistry, createRegistry } from './registry.ts';
import { areSingleKeysOn } from './single-keys.ts';

export const CommandsContext = createContext<CommandRegistry>(createRegistry());

function runByKey(registry: CommandRegistry, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const command = findCommand(registry.list(), readStroke(event), {
    isTyping: isTyping(event.target),
    isDialogOpen: document.querySelector('dialog[open]') !== null,
    singleKeys: areSingleKeysOn(),
    isRepeat: event.repeat,
  });
  if (command === undefined) return;
  event.preventDefault();
  command.run?.();
}

/** Lets the parts of the page inside it register what they can do, and listens for their keys. */
export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(createRegistry);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => runByKey(registry, event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [registry]);
  return <CommandsContext value={registry}>{children}</CommandsContext>;
}
