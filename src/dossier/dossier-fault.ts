/** Why a dossier could not be read, or is not being stored. */
export type Fault =
  /** The browser refuses: cookies switched off, a private window, a policy. */
  | { readonly kind: 'blocked'; readonly message: string }
  | { readonly kind: 'full' }
  | { readonly kind: 'other-version'; readonly found: string }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  | {
      readonly kind: 'wrong-shape';
      /** `items[3].note`. */
      readonly path: string;
      readonly expected: string;
      readonly received: string;
    };

/** What decoding a dossier throws: the fault as data, the message for a log. */
export class DossierFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(`dossier: ${fault.kind}`);
    this.name = 'DossierFault';
    this.fault = fault;
  }
}

/** What of an error from the browser's storage the user has to know. */
export function faultOf(error: unknown): Fault {
  if (error instanceof DossierFault) return error.fault;
  if (!(error instanceof Error)) return { kind: 'blocked', message: String(error) };
  return error.name === 'QuotaExceededError' ? { kind: 'full' } : { kind: 'blocked', message: error.message };
}
