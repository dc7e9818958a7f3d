import { type KeyboardEvent, useState } from 'react';
import type { Command } from './command.ts';

/** Where a key leads to from a place in a list of so many; null for keys that do not move. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

export type Marked = {
  /** Place of the marked command among all; -1 where there is none. */
  readonly at: number;
  readonly mark: (command: Command) => void;
  /** Back to the first, whichever that is. */
  readonly forget: () => void;
  /** Moves by the arrow keys, Home and End, and runs the marked command by Enter. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * The one of the commands that Enter runs: the one moved to for as long as it is there, else the first. Found anew with every
 * drawing, since commands come and go while the palette is open.
 */
export function useMarked(commands: readonly Command[], run: (command: Command) => void): Marked {
  const [id, setId] = useState<string | null>(null);
  const place = commands.findIndex((command) => command.id === id);
  const at = place === -1 && commands.length > 0 ? 0 : place;
  const mark = (command: Command | undefined): void => setId(command?.id ?? null);
  return {
    at,
    mark,
    forget: () => setId(null),
    onKeyDown: (event) => {
      // A key that ends the writing of an East Asian word belongs to that word.
      if (event.nativeEvent.isComposing) return;
      const marked = commands[at];
      const next = placeAfter(event.key, at, commands.length);
      if (next === null && event.key !== 'Enter') return;
      event.preventDefault();
      if (next !== null) mark(commands[next]);
      else if (marked !== undefined) run(marked);
    },
  };
}
