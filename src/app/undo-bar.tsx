import { lazy } from 'react';
import { LazyPart } from '../ui/lazy-part.tsx';
import { useDossier } from '../views/use-dossier.ts';

const UndoMessage = lazy(async () => ({ default: (await import('./undo-message.tsx')).UndoMessage }));

/** What was last taken out of the dossier, and the way back; stays until it is dismissed or something else is taken out. */
export function UndoBar() {
  const { undoable } = useDossier();
  return (
    <div
      aria-live="polite"
      className="fixed bottom-4 left-1/2 z-30 w-max max-w-[calc(100vw-2rem)] -translate-x-1/2 print:hidden"
    >
      {undoable !== null && (
        <LazyPart>
          <UndoMessage undoable={undoable} />
        </LazyPart>
      )}
    </div>
  );
}
