import { lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { SHELL_GROUPS } from './shell-groups.ts';

const KeyboardHelp = lazy(async () => ({
  default: (await import('../ui/commands/keyboard-help.tsx')).KeyboardHelp,
}));
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));

export type ShellDialog = 'help' | 'palette';

type ShellDialogsProps = { readonly open: ShellDialog | null; readonly onClose: () => void };

function Fault() {
  return (
    <p role="alert" className="fixed right-4 bottom-4 z-30 rounded-card bg-bad-tint px-3.5 py-2.5 text-bad">
      What you asked for did not load. Reload the page to try again.
    </p>
  );
}

/** The dialogs of every page; the code of each is fetched when it is first opened. */
export function ShellDialogs({ open, onClose }: ShellDialogsProps) {
  const [wanted, setWanted] = useState<readonly ShellDialog[]>([]);
  if (open !== null && !wanted.includes(open)) setWanted([...wanted, open]);
  return (
    <ErrorBoundary fallback={<Fault />}>
      <Suspense fallback={null}>
        {wanted.includes('help') && (
          <KeyboardHelp isOpen={open === 'help'} onClose={onClose} lastGroups={SHELL_GROUPS} />
        )}
        {wanted.includes('palette') && <Palette isOpen={open === 'palette'} onClose={onClose} />}
      </Suspense>
    </ErrorBoundary>
  );
}
