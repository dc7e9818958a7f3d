import { useContext, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Command } from './command.ts';
import { CommandsContext } from './commands-provider.tsx';
import type { MoreCommands } from './registry.ts';

/** Registers what a part of the page can do, as of this render, for as long as it is mounted. */
export function useCommands(commands: readonly Command[], more?: MoreCommands): void {
  const registry = useContext(CommandsContext);
  const [owner] = useState(Symbol);
  // Before anything is seen that says a key works.
  useLayoutEffect(() => registry.put(owner, commands, more), [registry, owner, commands, more]);
  useLayoutEffect(() => () => registry.remove(owner), [registry, owner]);
}

/** Everything registered now; keeps up with it. */
export function useRegistered(): readonly Command[] {
  const registry = useContext(CommandsContext);
  return useSyncExternalStore(registry.subscribe, registry.list);
}

/** What is registered as too much to keep at hand and may fit a typed text; made anew when something else is registered. */
export function useMoreRegistered(text: string): readonly Command[] {
  const registry = useContext(CommandsContext);
  const registered = useRegistered();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that has come since has more
  return useMemo(() => (text === '' ? [] : registry.listMore(text)), [registry, registered, text]);
}
