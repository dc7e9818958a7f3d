import { type Dossier, EMPTY_DOSSIER, type Instant } from '../model/dossier.ts';
import { applyChange, type DossierChange } from './change.ts';
import { decodeDossier } from './decode-dossier.ts';
import { DossierFault } from './dossier-fault.ts';
import type { DossierStorage, SetAside } from './dossier-storage.ts';

type Opened = { readonly dossier: Dossier; readonly aside: SetAside | null };
type Clock = () => Instant;

/** Throws `DossierFault` on another version, which is not ours to touch; what is no dossier at all is to be set aside. */
function openStored(value: unknown, clock: Clock): Opened {
  if (value === undefined) return { dossier: EMPTY_DOSSIER, aside: null };
  try {
    return { dossier: decodeDossier(value), aside: null };
  } catch (error) {
    if (error instanceof DossierFault && error.fault.kind === 'other-version') throw error;
    return { dossier: EMPTY_DOSSIER, aside: { at: clock(), value } };
  }
}

/** Does the changes to what is stored at that moment; what came of it, and what could not be read and was set aside. */
export async function saveChanges(
  storage: DossierStorage,
  changes: readonly DossierChange[],
  clock: Clock,
): Promise<Opened> {
  let saved: Opened = { dossier: EMPTY_DOSSIER, aside: null };
  await storage.update((current) => {
    const { dossier, aside } = openStored(current, clock);
    saved = { dossier: changes.reduce(applyChange, dossier), aside };
    return { current: saved.dossier, aside };
  });
  return saved;
}

export type Loaded = { readonly dossier: Dossier; readonly asides: readonly SetAside[] };

/** What is stored. What is there and cannot be read is set aside before anything else is done. */
export async function loadDossier(storage: DossierStorage, clock: Clock): Promise<Loaded> {
  const { current, asides } = await storage.read();
  const { dossier, aside } = openStored(current, clock);
  if (aside === null) return { dossier, asides };
  const saved = await saveChanges(storage, [], clock);
  return { dossier: saved.dossier, asides: saved.aside === null ? asides : [...asides, saved.aside] };
}
