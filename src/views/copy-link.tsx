import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands/use-commands.ts';

const SAID = {
  idle: '',
  copied: 'Copied',
  failed: 'The browser did not allow copying: take the link from the address bar',
} as const;

/** Long enough to be read, and read out. */
const SHOWN = 6_000;

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
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SHOWN);
    return () => clearTimeout(timer);
  }, [state]);
  useCommands([{ id: 'copy-link', label: 'Copy link', group: 'Results', words: 'share address', run: copy }]);
  return (
    <span className="inline-flex items-center gap-2 text-xs">
      <span aria-live="polite" className="text-muted">
        {SAID[state]}
      </span>
      <Button look="text" onClick={copy}>
        Copy link
      </Button>
    </span>
  );
}
