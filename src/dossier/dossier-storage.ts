import type { Dossier, Instant } from '../model/dossier.ts';

/** A stored dossier that could not be read, as it was found, kept for the user to take away. */
export type SetAside = { readonly at: Instant; readonly value: unknown };

/** `current` is whatever was found, `undefined` where nothing; not yet decoded. */
export type Stored = { readonly current: unknown; readonly asides: readonly SetAside[] };

export type Decision = { readonly current: Dossier; readonly aside: SetAside | null };

/** Where the dossier of this browser lies. Every method fails with what the browser throws. */
export type DossierStorage = {
  readonly read: () => Promise<Stored>;
  /**
   * Reads, lets `decide` say what to write, and writes, all in one: no other tab reads or writes in between. Where
   * `decide` throws, nothing is written and its error is the failure.
   */
  readonly update: (decide: (current: unknown) => Decision) => Promise<void>;
  readonly dropAside: (at: Instant) => Promise<void>;
};
