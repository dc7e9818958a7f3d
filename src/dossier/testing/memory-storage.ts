import type { DossierStorage, SetAside } from '../dossier-storage.ts';
import type { Journal } from '../journal.ts';

/** What a browser keeps, shared by the storages of its tabs. */
export type Disk = {
  current: unknown;
  asides: readonly SetAside[];
  /** What the next access fails with; null where it does not. */
  error: Error | null;
};

export const emptyDisk = (): Disk => ({ current: undefined, asides: [], error: null });

/** Lets a test decide when an access happens; at once unless it does. */
export type Wait = (what: string) => Promise<void>;

const atOnce: Wait = () => Promise.resolve();

export function memoryStorage(disk: Disk, wait: Wait = atOnce): DossierStorage {
  const access = async (what: string): Promise<void> => {
    await wait(what);
    if (disk.error !== null) throw disk.error;
  };
  return {
    read: async () => {
      await access('read');
      return structuredClone({ current: disk.current, asides: disk.asides });
    },
    update: async (decide) => {
      await access('update');
      const { current, aside } = structuredClone(decide(structuredClone(disk.current)));
      disk.current = current;
      if (aside !== null) disk.asides = [...disk.asides, aside];
      await wait('updated');
    },
    dropAside: async (at) => {
      await access('drop');
      disk.asides = disk.asides.filter((aside) => aside.at !== at);
    },
  };
}

/** A journal in memory: `left` is what pages left. */
export function memoryJournal(): Journal & { left: ReturnType<Journal['take']> } {
  return {
    left: [],
    leave(changes) {
      this.left = changes;
    },
    settle() {
      this.left = [];
    },
    take() {
      const { left } = this;
      this.left = [];
      return left;
    },
  };
}
