import { useState } from 'react';
import { Modal } from '../../../ui/modal.tsx';
import { FileField } from './file-field.tsx';
import type { ChosenFile } from './read-file.ts';
import { RestoreFault } from './restore-fault.tsx';
import { RestorePreview } from './restore-preview.tsx';

type RestoreDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** A backup is chosen, what it would change is shown, and only then is anything changed. */
export function RestoreDialog({ isOpen, onClose }: RestoreDialogProps) {
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const close = (): void => {
    setChosen(null);
    onClose();
  };
  return (
    <Modal label="Restore a backup" isOpen={isOpen} onClose={close} className="max-w-[34rem]!">
      <div className="min-h-0 overflow-y-auto p-5">
        <h2 className="font-semibold font-serif text-lg">Restore a backup</h2>
        <p className="mt-1 text-muted">
          Choose a file that Back up made. Nothing changes before you have seen what would.
        </p>
        <FileField onChoose={setChosen} />
        {chosen?.kind === 'fault' && <RestoreFault {...chosen} />}
        {chosen?.kind === 'dossier' && (
          <RestorePreview key={chosen.name} backup={chosen.dossier} onClose={close} />
        )}
      </div>
    </Modal>
  );
}
