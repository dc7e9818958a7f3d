import { useState } from 'react';
import { Button } from '../ui/button.tsx';

const SAID = {
  idle: '',
  copied: 'Copied',
  failed: 'The browser did not allow copying: take the link from the address bar',
} as const;

/** Copies the address, which holds every filter. */
export function CopyLink() {
  const [state, setState] = useState<keyof typeof SAID>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <span className="inline-flex items-center gap-2 text-xs">
      <span aria-live="polite" className="text-muted">
        {SAID[state]}
      </span>
      <Button look="text" onClick={copy} onBlur={() => setState('idle')}>
        Copy link
      </Button>
    </span>
  );
}
