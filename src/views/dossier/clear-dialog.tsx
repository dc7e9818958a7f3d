import { browserDossier } from '../../dossier/browser-dossier.ts';
import { type DossierItem, itemKey } from '../../model/dossier.ts';
import { countItems } from '../describe-dossier-items.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

type ClearDialogProps = {
  readonly items: readonly DossierItem[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Takes out what is shown, not what another tab adds meanwhile. */
export function ClearDialog({ items, isOpen, onClose }: ClearDialogProps) {
  const notes = items.filter(({ note }) => note !== '').length;
  return (
    <ConfirmDialog
      question="Clear the dossier?"
      verb="Clear all"
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() => browserDossier.changeWithUndo('removed', { kind: 'remove', keys: items.map(itemKey) })}
    >
      <p>
        This takes out {countItems(items)}
        {notes > 0 && `, with ${notes} ${notes === 1 ? 'note' : 'notes'}`}. It can be undone until this page
        is closed; a backup keeps it longer.
      </p>
    </ConfirmDialog>
  );
}
