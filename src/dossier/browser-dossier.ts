import { createDossierStore, type DossierStore } from './dossier-store.ts';
import { indexedStorage } from './indexed-storage.ts';
import { localJournal } from './journal.ts';

const CHANNEL = 'oe-watch-dossier';

/** Null where the browser has none or refuses it: a tab then sees what others did when it is next looked at. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

function connect(): DossierStore {
  const channel = openChannel();
  const store = createDossierStore({
    storage: indexedStorage(),
    journal: localJournal(`${Date.now()}-${Math.random()}`),
    clock: () => new Date().toISOString(),
    tell: () => channel?.postMessage('changed'),
  });
  channel?.addEventListener('message', () => void store.sync());
  addEventListener('pagehide', store.leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void store.sync();
  });
  return store;
}

/** The dossier of this browser, one for the whole page. */
export const browserDossier = connect();
