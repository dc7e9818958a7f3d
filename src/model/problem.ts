export type Severity = 'error' | 'warn' | 'info';

/** Something a reader should know of the raw text: positioned, of one kind, never fatal. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly severity: Severity;
  readonly article: string | null;
  readonly message: string;
};
