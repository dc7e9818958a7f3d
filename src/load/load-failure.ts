/** Why a file of the corpus could not be used. `file` is its address relative to the app, `corpus/manifest.json`. */
export type Fault =
  | { readonly kind: 'missing'; readonly file: string }
  | { readonly kind: 'network'; readonly file: string; readonly message: string }
  | {
      readonly kind: 'not-json';
      readonly file: string;
      readonly message: string;
      readonly line: number;
      readonly column: number;
    }
  | {
      readonly kind: 'damaged';
      readonly file: string;
      readonly place: string;
      readonly found: string;
      readonly expected: string;
    }
  | {
      readonly kind: 'wrong-schema';
      readonly file: string;
      readonly found: string | null;
      readonly expected: string;
    }
  | {
      readonly kind: 'wrong-shape';
      readonly file: string;
      readonly path: string;
      readonly expected: string;
      readonly received: string;
    };

/** What everything in this folder throws: the fault as data, the message for a log. */
export class LoadFailure extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(`${fault.file}: ${fault.kind}`);
    this.name = 'LoadFailure';
    this.fault = fault;
  }
}
