import { X } from 'lucide-react';
import { browserDossier } from '../dossier/browser-dossier.ts';
import type { Undoable } from '../dossier/dossier-store.ts';
import { itemKey } from '../model/dossier.ts';
import { Button } from '../ui/button.tsx';
import { countItems, nameItem } from '../views/describe-dossier-items.ts';
import { useDossier } from '../views/use-dossier.ts';

function describeUndoable({ reason, before, after }: Undoable): string {
  if (reason === 'restored') return 'Restored the dossier from a backup.';
  const left = new Set(after.map(itemKey));
  const gone = before.filter((item) => !left.has(itemKey(item)));
  const [first, ...others] = gone;
  return `Removed ${first === undefined || others.length > 0 ? countItems(gone) : nameItem(first)} from the dossier.`;
}

function Message({ undoable }: { readonly undoable: Undoable }) {
  return (
    <section
      aria-label="Undo"
      className="flex items-center gap-3 rounded-card border border-line bg-panel py-2 pr-2 pl-4 shadow-[0_12px_32px_rgb(0_0_0/0.16)]"
    >
      <p className="min-w-0 [overflow-wrap:anywhere]">{describeUndoable(undoable)}</p>
      <Button look="solid" onClick={browserDossier.undo}>
        Undo
      </Button>
      <button
        type="button"
        aria-label="Dismiss"
        onClick={browserDossier.forgetUndo}
        className="grid size-7 shrink-0 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
      >
        <X aria-hidden size={15} />
      </button>
    </section>
  );
}

/** What was last taken out of the dossier, and the way back; stays until it is dismissed or something else is taken out. */
export function UndoBar() {
  const { undoable } = useDossier();
  return (
    <div
      aria-live="polite"
      className="fixed bottom-4 left-1/2 z-30 w-max max-w-[calc(100vw-2rem)] -translate-x-1/2 print:hidden"
    >
      {undoable !== null && <Message undoable={undoable} />}
    </div>
  );
}
