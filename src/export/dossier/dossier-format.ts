import type { DossierDocument } from './dossier-document.ts';

/** One way of writing a dossier; a new one is a file and its name in `index.ts`. */
export type DossierFormat = {
  readonly id: string;
  readonly label: string;
  /** Ending of the file, without its dot. */
  readonly extension: string;
  readonly mime: string;
  readonly print: (document: DossierDocument) => string;
};
