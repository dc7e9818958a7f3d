import { retryFault } from './retry-fault.ts';

/** How every file of the corpus is loaded: once, from the page's own origin, again only after a passing fault. */
export const READ_ONCE = {
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  retry: retryFault,
  retryDelay: 400,
} as const;
