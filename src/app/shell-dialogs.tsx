import { useState } from 'react';
import { lateComponent } from '../ui/late-component.ts';
import { LAST_GROUPS } from './shell-groups.ts';

export type ShellDialog = 'help' | 'palette';

type DialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Instead of a dialog whose code does not come. */
function Fault({ isOpen }: DialogProps) {
  if (!isOpen) return null;
  return (
    <p role="alert" className="fixed right-4 bottom-4 z-30 rounded-card bg-bad-tint px-3.5 py-2.5 text-bad">
      What you asked for did not load. Reload the page to try again.
    </p>
  );
}

// Not by Suspense, whose content waits for whatever else is being drawn: a search as it is typed, say.
const useHelp = lateComponent(
  async () => (await import('../ui/commands/keyboard-help.tsx')).KeyboardHelp,
  Fault,
);
const usePalette = lateComponent<DialogProps>(async () => (await import('./palette.tsx')).Palette, Fault);

function Help(props: DialogProps) {
  const KeyboardHelp = useHelp();
  return KeyboardHelp && <KeyboardHelp {...props} lastGroups={LAST_GROUPS} />;
}

function CommandPalette(props: DialogProps) {
  const Palette = usePalette();
  return Palette && <Palette {...props} />;
}

type ShellDialogsProps = { readonly open: ShellDialog | null; readonly onClose: () => void };

/** The dialogs of every page; the code of each is fetched when it is first opened. */
export function ShellDialogs({ open, onClose }: ShellDialogsProps) {
  const [wanted, setWanted] = useState<readonly ShellDialog[]>([]);
  if (open !== null && !wanted.includes(open)) setWanted([...wanted, open]);
  return (
    <>
      {wanted.includes('help') && <Help isOpen={open === 'help'} onClose={onClose} />}
      {wanted.includes('palette') && <CommandPalette isOpen={open === 'palette'} onClose={onClose} />}
    </>
  );
}
