import { TriangleAlert } from 'lucide-react';
import { backupFile } from '../dossier/backup-file.ts';
import { browserDossier } from '../dossier/browser-dossier.ts';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { describeStorageFault } from './describe-dossier-fault.ts';
import { useDossier } from './use-dossier.ts';

/** Lets the browser save the dossier as it stands as a backup file. */
export function saveBackup(): void {
  const { name, mime, text } = backupFile(browserDossier.getState().dossier, new Date().toISOString());
  saveFile(name, mime, text);
}

/** Says that the dossier is not being stored, why, and how to keep it all the same. */
export function DossierNotice() {
  const { trouble, unsaved, dossier } = useDossier();
  if (trouble === null) return null;
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-warn border-l-4 bg-warn-tint px-4 py-2.5 print:hidden"
    >
      <TriangleAlert aria-hidden size={16} className="shrink-0 text-warn" />
      <p className="min-w-0 flex-1 basis-72">
        {describeStorageFault(trouble)}
        {unsaved > 0 && ` ${unsaved} ${unsaved === 1 ? 'change is' : 'changes are'} not saved.`}
      </p>
      <div className="flex gap-2">
        {dossier.items.length > 0 && <Button onClick={saveBackup}>Download a backup</Button>}
        <Button onClick={() => void browserDossier.sync()}>Try again</Button>
      </div>
    </div>
  );
}
