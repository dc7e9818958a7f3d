import { LoadFailure } from '../load/load-failure.ts';

/** For an error that an error boundary shows: a file that does not load is told on the page, all else is for the console too. */
export function logCaught(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: what React does itself where nothing is said of it
  if (!(error instanceof LoadFailure)) console.error(error);
}
