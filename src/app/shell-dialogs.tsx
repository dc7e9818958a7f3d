import { lazy, Suspense, useState } from 'react';
import { SHELL_GROUPS } from './use-shell-commands.ts';

const KeyboardHelp = lazy(async () => ({
  default: (await import('../ui/commands/keyboard-help.tsx')).KeyboardHelp,
}));

export type ShellDialog = 'help';

type ShellDialogsProps = { readonly open: ShellDialog | null; readonly onClose: () => void };

/** The dialogs of every page; the code of each is fetched when it is first opened. */
export function ShellDialogs({ open, onClose }: ShellDialogsProps) {
  const [wanted, setWanted] = useState<readonly ShellDialog[]>([]);
  if (open !== null && !wanted.includes(open)) setWanted([...wanted, open]);
  return (
    <Suspense fallback={null}>
      {wanted.includes('help') && (
        <KeyboardHelp isOpen={open === 'help'} onClose={onClose} lastGroups={SHELL_GROUPS} />
      )}
    </Suspense>
  );
}
