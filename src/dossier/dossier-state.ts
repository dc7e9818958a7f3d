import { type Dossier, EMPTY_DOSSIER, type Instant } from '../model/dossier.ts';
import type { DossierChange, Items } from './change.ts';
import type { Fault } from './dossier-fault.ts';
import type { SetAside } from './dossier-storage.ts';

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

/** Before anything is read. */
export const UNREAD: DossierState = {
  dossier: EMPTY_DOSSIER,
  isReady: false,
  unsaved: 0,
  trouble: null,
  asides: [],
  undoable: null,
};
