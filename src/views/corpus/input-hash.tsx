import { useState } from 'react';
import { Button } from '../../ui/button.tsx';

const SAID = { idle: 'Copy', copied: 'Copied', failed: 'Copying was refused' } as const;

/** A checksum by its ends; whole in its title, on the clipboard, and for assistive technology. */
export function InputHash({ file, sha256 }: { readonly file: string; readonly sha256: string }) {
  const [state, setState] = useState<keyof typeof SAID>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(sha256);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <span className="whitespace-nowrap">
      sha256{' '}
      <span title={sha256} className="font-mono text-xs">
        <span aria-hidden>
          {sha256.slice(0, 6)}…{sha256.slice(-4)}
        </span>
        <span className="sr-only">{sha256}</span>
      </span>
      <Button look="text" className="-mr-1" onClick={copy} onBlur={() => setState('idle')}>
        <span aria-live="polite">{SAID[state]}</span>
        <span className="sr-only"> sha256 of {file}</span>
      </Button>
    </span>
  );
}
