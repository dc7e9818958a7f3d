import type { Command } from './command.ts';

/** Commands too many to keep at hand: those that may fit what is typed in the palette, made when it is. */
export type MoreCommands = (text: string) => readonly Command[];

/** What every mounted part of the page can do. */
export type CommandRegistry = {
  /** Replaces what `owner` put before; it keeps its place among the others. */
  readonly put: (owner: symbol, commands: readonly Command[], more?: MoreCommands) => void;
  readonly remove: (owner: symbol) => void;
  /** In the order in which the owners came. The same list until something changes. */
  readonly list: () => readonly Command[];
  readonly listMore: MoreCommands;
  /** Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
};

export function createRegistry(): CommandRegistry {
  const owners = new Map<symbol, { readonly commands: readonly Command[]; readonly more: MoreCommands }>();
  const listeners = new Set<() => void>();
  let all: readonly Command[] | null = [];
  const changed = (): void => {
    all = null;
    for (const listener of listeners) listener();
  };
  return {
    put: (owner, commands, more = () => []) => {
      owners.set(owner, { commands, more });
      changed();
    },
    remove: (owner) => {
      owners.delete(owner);
      changed();
    },
    list: () => {
      all ??= [...owners.values()].flatMap(({ commands }) => commands);
      return all;
    },
    listMore: (text) => [...owners.values()].flatMap(({ more }) => more(text)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
