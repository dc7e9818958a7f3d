import { type Dossier, EMPTY_DOSSIER, type Instant } from '../model/dossier.ts';
import { applyChange, type DossierChange, type Items } from './change.ts';
import { type Fault, faultOf } from './dossier-fault.ts';
import type { DossierStorage, SetAside } from './dossier-storage.ts';
import type { Journal } from './journal.ts';
import { keepIdentity } from './keep-identity.ts';
import { loadDossier, saveChanges } from './save-dossier.ts';

/** The last change that took something away, until it is undone or the next one comes. */
export type Undoable = {
  readonly reason: 'removed' | 'restored';
  readonly before: Items;
  readonly after: Items;
};

export type DossierState = {
  /** With every change made here, saved or not. */
  readonly dossier: Dossier;
  /** Whether what is stored has been read, or is known to be out of reach. */
  readonly isReady: boolean;
  /** How many changes are not stored yet. */
  readonly unsaved: number;
  /** Why they are not; null while all goes well. */
  readonly trouble: Fault | null;
  readonly asides: readonly SetAside[];
  readonly undoable: Undoable | null;
};

export type DossierStore = {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until something changes. */
  readonly getState: () => DossierState;
  /** Shows at once, is stored as soon as can be; tried again with the next change where it cannot. */
  readonly change: (change: DossierChange) => void;
  readonly changeWithUndo: (reason: Undoable['reason'], change: DossierChange) => void;
  readonly undo: () => void;
  readonly forgetUndo: () => void;
  /** Reads what other tabs have stored, and stores what is not yet. */
  readonly sync: () => Promise<void>;
  readonly dropAside: (at: Instant) => Promise<void>;
  /** Calls `task` before the page is left, in time for what it changes to be kept. Returns what ends it. */
  readonly beforeLeave: (task: () => void) => () => void;
  /** The page may be gone in a moment. */
  readonly leave: () => void;
};

type Surroundings = {
  readonly storage: DossierStorage;
  readonly journal: Journal;
  readonly clock: () => Instant;
  /** Tells other tabs that something was stored. */
  readonly tell: () => void;
};

const INITIAL: DossierState = {
  dossier: EMPTY_DOSSIER,
  isReady: false,
  unsaved: 0,
  trouble: null,
  asides: [],
  undoable: null,
};

/** The dossier of this browser as one tab sees it. Nothing is read before someone listens or changes something. */
export function createDossierStore({ storage, journal, clock, tell }: Surroundings): DossierStore {
  const listeners = new Set<() => void>();
  const lastTasks = new Set<() => void>();
  let state = INITIAL;
  let saved = EMPTY_DOSSIER;
  let pending: readonly DossierChange[] = [];
  let hasStarted = false;
  let queue: Promise<void> = Promise.resolve();

  const show = (part: Partial<DossierState>): void => {
    const dossier = keepIdentity(state.dossier, pending.reduce(applyChange, saved));
    state = { ...state, ...part, dossier, unsaved: pending.length };
    for (const listener of listeners) listener();
  };

  const load = async (): Promise<void> => {
    const { dossier, asides } = await loadDossier(storage, clock);
    saved = dossier;
    show({ asides, isReady: true, trouble: pending.length > 0 ? state.trouble : null });
  };

  const save = async (): Promise<void> => {
    const batch = pending;
    const { dossier, aside } = await saveChanges(storage, batch, clock);
    saved = dossier;
    pending = pending.slice(batch.length);
    if (pending.length === 0) journal.settle();
    show({ trouble: null, isReady: true, asides: aside === null ? state.asides : [...state.asides, aside] });
    tell();
  };

  /** One task after another: what is read before a write must not be shown after it. */
  const enqueue = (task: () => Promise<void>): Promise<void> => {
    queue = queue.then(task).catch((error) => show({ trouble: faultOf(error), isReady: true }));
    return queue;
  };
  const saveAll = (): Promise<void> => enqueue(async () => (pending.length > 0 ? save() : undefined));

  const sync = (): Promise<void> => {
    void enqueue(load);
    return saveAll();
  };
  const start = (): void => {
    if (hasStarted) return;
    hasStarted = true;
    pending = journal.take();
    void sync();
  };

  const change = (made: DossierChange, undoable = state.undoable): void => {
    start();
    pending = [...pending, made];
    show({ undoable });
    void saveAll();
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      start();
      return () => listeners.delete(listener);
    },
    getState: () => state,
    change: (made) => change(made),
    changeWithUndo: (reason, made) => {
      const before = state.dossier;
      change(made, { reason, before: before.items, after: applyChange(before, made).items });
    },
    undo: () => {
      if (state.undoable !== null) change({ kind: 'undo', ...state.undoable }, null);
    },
    forgetUndo: () => show({ undoable: null }),
    sync,
    dropAside: (at) =>
      enqueue(async () => {
        await storage.dropAside(at);
        show({ asides: state.asides.filter((aside) => aside.at !== at) });
        tell();
      }),
    beforeLeave: (task) => {
      lastTasks.add(task);
      return () => lastTasks.delete(task);
    },
    leave: () => {
      for (const task of lastTasks) task();
      if (pending.length > 0) journal.leave(pending);
    },
  };
}
