import { ChevronDown, Download, FileOutput, Printer, Trash2, Upload } from 'lucide-react';
import type { DossierItem } from '../../model/dossier.ts';
import { PATTERNS } from '../../query/paths.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import type { MenuItem } from '../../ui/menu/menu-item.ts';
import { countItems } from '../describe-dossier-items.ts';
import { saveBackup } from '../dossier-notice.tsx';
import { useWholeAddress } from '../use-whole-address.ts';

type DossierHeadProps = {
  readonly items: readonly DossierItem[];
  readonly exports: readonly MenuItem[];
  /** Title of the corpus. */
  readonly publication: string;
  readonly onClear: () => void;
  readonly onRestore: () => void;
};

/** What the dossier holds and what can be done with the whole of it. */
export function DossierHead({ items, exports, publication, onClear, onRestore }: DossierHeadProps) {
  const address = useWholeAddress(PATTERNS.explore);
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
          <span className="hidden print:inline">
            From the corpus {publication}, as shown at {address}
          </span>
        </p>
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        {!isEmpty && (
          <>
            <MenuButton
              label="Export"
              items={exports}
              className="inline-flex min-h-6 items-center gap-1.5 rounded-md border border-line bg-panel px-2.5 py-1 text-muted text-xs hover:bg-hover hover:text-ink"
            >
              <FileOutput aria-hidden size={14} /> Export <ChevronDown aria-hidden size={12} />
            </MenuButton>
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
