import { lateStore } from './late-store.ts';

/** The dossier of this browser, one for the whole page; what stores it is loaded with the first who listens. */
export const browserDossier = lateStore(async () => (await import('./open-dossier.ts')).openDossier());
