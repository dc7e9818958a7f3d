import { useState } from 'react';
import { type Copied, copyText } from './copy-text.ts';

export type CopyState = 'idle' | 'copied' | 'failed';

type Copier = {
  readonly state: CopyState;
  readonly copy: (text: Copied) => Promise<void>;
  /** What was copied is no longer what is shown. */
  readonly reset: () => void;
};

/** Copies, and knows how it went. */
export function useCopy(): Copier {
  const [state, setState] = useState<CopyState>('idle');
  return {
    state,
    copy: async (text) => setState((await copyText(text)) ? 'copied' : 'failed'),
    reset: () => setState('idle'),
  };
}
