import { type Explanation, explainFault } from '../load/explain-fault.ts';
import { LoadFailure } from '../load/load-failure.ts';

/** Any error in words. One that is not about the corpus is a fault of the program, and said to be. */
export function explainError(error: unknown): Explanation {
  if (error instanceof LoadFailure) return explainFault(error.fault);
  const message = error instanceof Error ? error.message : String(error);
  return {
    title: 'This page failed',
    what: 'Something in the program went wrong here. The other pages still work.',
    facts: [{ name: 'Reason', value: message }],
    remedy: 'Reload the page. If it fails again, report the reason above and the address of the page.',
    command: null,
  };
}
