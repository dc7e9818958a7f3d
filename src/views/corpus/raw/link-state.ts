import { readResults } from '../../../query/paths.ts';

/** What an entry of the history knows of a text: the filter of the problems it was reached from, and whether to stay. */
export type TextLinkState = {
  readonly results: string;
  /** The line was pressed in sight: the page stays where it is. */
  readonly stay: boolean;
};

export function readLinkState(state: unknown): TextLinkState {
  const stay = typeof state === 'object' && state !== null && 'stay' in state && state.stay === true;
  return { results: readResults(state), stay };
}
