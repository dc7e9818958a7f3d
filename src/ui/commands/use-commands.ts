import { useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Command } from './command.ts';
import { CommandsContext } from './commands-provider.tsx';

/** Registers what a part of the page can do, as of this render, for as long as it is mounted. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useContext(CommandsContext);
  const [owner] = useState(Symbol);
  useEffect(() => registry.put(owner, commands), [registry, owner, commands]);
  useEffect(() => () => registry.remove(owner), [registry, owner]);
}

/** Everything registered now; keeps up with it. */
export function useRegistered(): readonly Command[] {
  const registry = useContext(CommandsContext);
  return useSyncExternalStore(registry.subscribe, registry.list);
}
