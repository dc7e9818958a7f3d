import type { Results } from './results.ts';

/** One way of writing results; a new one is a file and its name in `index.ts`. */
export type ResultsFormat = {
  readonly id: string;
  readonly label: string;
  /** Ending of the file, without its dot. */
  readonly extension: string;
  readonly mime: string;
  readonly print: (results: Results) => string;
};
