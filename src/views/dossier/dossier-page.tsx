import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { corpusQuery } from '../../load/corpus-query.ts';
import { printCount } from '../../ui/print-count.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { useDossier } from '../use-dossier.ts';
import { ClearDialog } from './clear-dialog.tsx';
import { DossierHead } from './dossier-head.tsx';
import { EmptyDossier } from './empty-dossier.tsx';
import { ItemList } from './item-list.tsx';
import { RestoreDialog } from './restore/restore-dialog.tsx';
import { SetAsideNotice } from './set-aside-notice.tsx';
import { useDossierCommands } from './use-dossier-commands.ts';
import { useExports } from './use-exports.ts';

type Dialog = 'clear' | 'restore';

/** `/dossier`: what the user keeps, in the user's order, with the user's notes. */
export function DossierPage() {
  const { articles, manifest } = useSuspenseQuery(corpusQuery).data;
  const { dossier, isReady, asides } = useDossier();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const { items } = dossier;
  const isEmpty = items.length === 0;
  const close = (): void => setDialog(null);
  const openClear = useCallback(() => setDialog('clear'), []);
  const openRestore = useCallback(() => setDialog('restore'), []);
  const exports = useExports({ articles, publication: manifest.title });
  useDossierCommands({ isEmpty, exports, onClear: openClear, onRestore: openRestore });
  useDocumentTitle(isEmpty ? 'Dossier' : `Dossier, ${printCount(items.length)}`);
  return (
    <div className="mx-auto max-w-[60rem] px-3.5 pt-6 pb-28 sm:px-5">
      <DossierHead
        items={items}
        exports={exports}
        publication={manifest.title}
        onClear={openClear}
        onRestore={openRestore}
      />
      {asides.map((aside) => (
        <SetAsideNotice key={aside.at} aside={aside} />
      ))}
      {!isEmpty && (
        <div className="mt-4 rounded-card border border-line bg-panel px-1.5 sm:px-2.5 print:border-0 print:bg-transparent print:px-0">
          <ItemList items={items} articles={articles} />
        </div>
      )}
      {isEmpty && isReady && <EmptyDossier onRestore={openRestore} />}
      {!isReady && (
        <Skeleton label="Loading the dossier">
          <div className="mt-4 h-64 rounded-card border border-line bg-panel" />
        </Skeleton>
      )}
      <ClearDialog items={items} isOpen={dialog === 'clear'} onClose={close} />
      <RestoreDialog isOpen={dialog === 'restore'} onClose={close} />
    </div>
  );
}
