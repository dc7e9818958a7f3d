import type { CopyState } from '../../../ui/use-copy.ts';

export type Taken = 'citation' | 'link';

const COPIED: Readonly<Record<Taken, string>> = {
  citation: 'Copied with citation',
  link: 'Link copied',
};

/** How copying went, in words; empty where nothing was copied yet. */
export function describeCopy(state: CopyState, taken: Taken): string {
  if (state === 'idle') return '';
  return state === 'copied' ? COPIED[taken] : 'The browser did not allow copying';
}
