import type { UseStore } from 'idb-keyval';
import type { Decision, DossierStorage, SetAside, Stored } from './dossier-storage.ts';

const DATABASE = 'oe-watch-dossier';
const STORE = 'dossier';
const CURRENT = 'current';
const ASIDE = 'set-aside/';

/** `entries` of the store as a dossier and what was set aside, oldest first. */
function readEntries(entries: readonly (readonly [IDBValidKey, unknown])[]): Stored {
  const found = new Map(entries.map(([key, value]) => [String(key), value]));
  const asides: readonly SetAside[] = [...found]
    .filter(([key]) => key.startsWith(ASIDE))
    .map(([key, value]) => ({ at: key.slice(ASIDE.length), value }));
  return { current: found.get(CURRENT), asides };
}

/** One transaction that reads and writes; idb-keyval's own `update` writes a single key. */
function updateIn(store: IDBObjectStore, decide: (current: unknown) => Decision): Promise<void> {
  return new Promise((resolve, reject) => {
    const { transaction } = store;
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    const request = store.get(CURRENT);
    request.onsuccess = () => {
      try {
        const { current, aside } = decide(request.result);
        if (aside !== null) store.put(aside.value, ASIDE + aside.at);
        store.put(current, CURRENT);
      } catch (error) {
        reject(error);
        transaction.abort();
      }
    };
  });
}

/** The dossier in IndexedDB, whose code is fetched when it is first asked for. */
export function indexedStorage(): DossierStorage {
  let opened: UseStore | null = null;
  const open = async () => {
    const library = await import('idb-keyval');
    opened ??= library.createStore(DATABASE, STORE);
    return { library, store: opened };
  };
  return {
    read: async () => {
      const { library, store } = await open();
      return readEntries(await library.entries(store));
    },
    update: async (decide) => {
      const { store } = await open();
      await store('readwrite', (objects) => updateIn(objects, decide));
    },
    dropAside: async (at) => {
      const { library, store } = await open();
      await library.del(ASIDE + at, store);
    },
  };
}
