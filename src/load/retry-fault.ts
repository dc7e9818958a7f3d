import { LoadFailure } from './load-failure.ts';

/** Only a server that did not answer may answer a moment later; a wrong file stays wrong. */
export function retryFault(failures: number, error: unknown): boolean {
  return failures < 1 && error instanceof LoadFailure && error.fault.kind === 'network';
}
