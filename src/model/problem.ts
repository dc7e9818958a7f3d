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

/** Most severe first. */
export const SEVERITIES = ['error', 'warn', 'info'] as const satisfies readonly Severity[];

const NAMES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warn: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

/** A severity in words: `warning`, or `warnings` of any other `count` than one. */
export function severityName(severity: Severity, count = 1): string {
  return NAMES[severity][count === 1 ? 0 : 1];
}
