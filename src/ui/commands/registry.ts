import type { Command } from './command.ts';

/** What every mounted part of the page can do. */
export type CommandRegistry = {
  /** Replaces what `owner` put before; it keeps its place among the others. */
  readonly put: (owner: symbol, commands: readonly Command[]) => void;
  readonly remove: (owner: symbol) => void;
  /** In the order in which the owners came. The same list until something changes. */
  readonly list: () => readonly Command[];
  /** Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
};

export function createRegistry(): CommandRegistry {
  const owners = new Map<symbol, readonly Command[]>();
  const listeners = new Set<() => void>();
  let all: readonly Command[] | null = [];
  const changed = (): void => {
    all = null;
    for (const listener of listeners) listener();
  };
  return {
    put: (owner, commands) => {
      owners.set(owner, commands);
      changed();
    },
    remove: (owner) => {
      owners.delete(owner);
      changed();
    },
    list: () => {
      all ??= [...owners.values()].flat();
      return all;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
