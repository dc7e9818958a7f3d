import * as v from 'valibot';
import type { DossierChange } from './change.ts';
import { itemSchema, itemsSchema } from './dossier-schema.ts';

const PREFIX = 'dossier-unsaved/';

const keys = v.array(v.string());

const changesSchema: v.GenericSchema<unknown, readonly DossierChange[]> = v.array(
  v.variant('kind', [
    v.object({ kind: v.literal('add'), item: itemSchema }),
    v.object({ kind: v.literal('write'), item: itemSchema, from: v.string() }),
    v.object({ kind: v.literal('remove'), keys }),
    v.object({ kind: v.literal('move'), key: v.string(), before: v.nullable(v.string()) }),
    v.object({ kind: v.literal('merge'), items: itemsSchema }),
    v.object({ kind: v.literal('replace'), items: itemsSchema, shown: keys }),
    v.object({ kind: v.literal('undo'), before: itemsSchema, after: itemsSchema }),
  ]),
);

/** What a page that was left in the middle of saving still had to save. */
export type Journal = {
  /** At once, before the page is gone: no promise is kept after that. */
  readonly leave: (changes: readonly DossierChange[]) => void;
  /** What `leave` left is saved now. */
  readonly settle: () => void;
  /** What pages before this one left, to be done again; theirs no more. */
  readonly take: () => readonly DossierChange[];
};

function readChanges(text: string | null): readonly DossierChange[] | null {
  try {
    const result = v.safeParse(changesSchema, JSON.parse(text ?? ''));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** What another version of the program left is left to it. */
function takeAll(): readonly DossierChange[] {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  return names.sort().flatMap((name) => {
    const changes = readChanges(localStorage.getItem(name));
    if (changes !== null) localStorage.removeItem(name);
    return changes ?? [];
  });
}

/** Where the browser blocks storage, there is nothing to fall back to: the dossier has said so already. */
function attempt<Result>(task: () => Result, otherwise: Result): Result {
  try {
    return task();
  } catch {
    return otherwise;
  }
}

/** In local storage, which writes while the page is being left; IndexedDB does not. `id` tells this page from others. */
export function localJournal(id: string): Journal {
  return {
    leave: (changes) => attempt(() => localStorage.setItem(PREFIX + id, JSON.stringify(changes)), undefined),
    settle: () => attempt(() => localStorage.removeItem(PREFIX + id), undefined),
    take: () => attempt(takeAll, []),
  };
}
