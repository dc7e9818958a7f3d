import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { asideFile } from '../../dossier/backup-file.ts';
import { browserDossier } from '../../dossier/browser-dossier.ts';
import type { SetAside } from '../../dossier/dossier-storage.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** Words kept of what was stored and could not be read: the user decides what becomes of it. */
export function SetAsideNotice({ aside }: { readonly aside: SetAside }) {
  const [isAsking, setAsking] = useState(false);
  const download = (): void => {
    const { name, mime, text } = asideFile(aside);
    saveFile(name, mime, text);
  };
  return (
    <section
      aria-label="Set aside"
      className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-warn bg-warn-tint px-4 py-3 print:hidden"
    >
      <TriangleAlert aria-hidden size={16} className="shrink-0 text-warn" />
      <p className="min-w-0 flex-1 basis-72">
        What was stored of the dossier could not be read on {aside.at.slice(0, 10)}. It was set aside
        unchanged, and a new dossier begun. Download it to see what can be saved of it.
      </p>
      <div className="flex gap-2">
        <Button onClick={download}>Download what was set aside</Button>
        <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
          Delete it
        </Button>
      </div>
      <ConfirmDialog
        question="Delete what was set aside?"
        verb="Delete"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void browserDossier.dropAside(aside.at)}
      >
        <p>It cannot be brought back. Download it first, unless you have it already.</p>
      </ConfirmDialog>
    </section>
  );
}
