import type { Fault } from '../dossier/dossier-fault.ts';
import { DOSSIER_FORMAT } from '../model/dossier.ts';

/** Why the dossier is not being stored, and what that means, as a sentence or two. */
export function describeStorageFault(fault: Fault): string {
  switch (fault.kind) {
    case 'full':
      return 'The browser’s storage for this site is full, so changes to the dossier are not being saved. They last until this page is closed.';
    case 'other-version':
      return `The dossier in this browser has the format ${fault.found}, which this version of the app cannot read. It is left as it is; what you add here lasts until this page is closed.`;
    case 'blocked':
      return `The browser refuses to store the dossier (${fault.message}). It works, but lasts only until this page is closed. Private windows and blocked cookies do this.`;
    case 'not-json':
    case 'wrong-shape':
      return 'The dossier in this browser cannot be read.';
  }
}

/** Why a file cannot be restored: what is wrong with it, and where. */
export function describeFileFault(fault: Fault): string {
  switch (fault.kind) {
    case 'not-json':
      return `It is not valid JSON: it breaks at line ${fault.line}, column ${fault.column}. It may have been cut short or edited by hand.`;
    case 'other-version':
      return `It has the format ${fault.found}; this version of the app reads ${DOSSIER_FORMAT}.`;
    case 'wrong-shape':
      return fault.path === 'format'
        ? `It is not a backup of a dossier: its format is ${fault.received} instead of ${DOSSIER_FORMAT}.`
        : `At ${fault.path} it has ${fault.received}, where ${fault.expected} is expected.`;
    case 'blocked':
      return `The browser could not read it (${fault.message}).`;
    case 'full':
      return 'The browser has no room to read it.';
  }
}
