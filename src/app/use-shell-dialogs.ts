import { useState } from 'react';
import type { ShellDialog } from './shell-dialogs.tsx';

export type OpenDialogs = { readonly openHelp: () => void; readonly togglePalette: () => void };

type ShellDialogState = OpenDialogs & { readonly dialog: ShellDialog | null; readonly close: () => void };

/** Which of the dialogs of every page is open: one at a time. */
export function useShellDialogs(): ShellDialogState {
  const [dialog, setDialog] = useState<ShellDialog | null>(null);
  return {
    dialog,
    close: () => setDialog(null),
    openHelp: () => setDialog('help'),
    togglePalette: () => setDialog((now) => (now === 'palette' ? null : 'palette')),
  };
}
