import { Download, Printer, Trash2, Upload } from 'lucide-react';
import type { Dossier } from '../../model/dossier.ts';
import { Button } from '../../ui/button.tsx';
import { countItems } from '../describe-dossier-items.ts';
import { saveBackup } from '../dossier-notice.tsx';

type DossierHeadProps = {
  readonly dossier: Dossier;
  readonly onClear: () => void;
  readonly onRestore: () => void;
};

/** What the dossier holds and what can be done with the whole of it. */
export function DossierHead({ dossier: { items }, onClear, onRestore }: DossierHeadProps) {
  const isEmpty = items.length === 0;
  return (
    <header className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-56">
        <h1 id="dossier" tabIndex={-1} className="font-semibold font-serif text-xl outline-none">
          Dossier
        </h1>
        <p className="mt-1 text-muted">
          {!isEmpty && `${countItems(items)}. `}
          <span className="print:hidden">Kept in this browser only.</span>
        </p>
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        {!isEmpty && (
          <>
            <Button onClick={() => print()}>
              <Printer aria-hidden size={14} /> Print
            </Button>
            <Button onClick={saveBackup}>
              <Download aria-hidden size={14} /> Back up
            </Button>
            <Button aria-haspopup="dialog" onClick={onRestore}>
              <Upload aria-hidden size={14} /> Restore
            </Button>
            <Button aria-haspopup="dialog" onClick={onClear}>
              <Trash2 aria-hidden size={14} /> Clear all
            </Button>
          </>
        )}
      </div>
    </header>
  );
}
