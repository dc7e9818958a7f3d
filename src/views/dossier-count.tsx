import { printCount } from '../ui/print-count.ts';
import { useDossier } from './use-dossier.ts';

/** How many items the dossier holds, beside its name in the navigation; nothing where it is empty. */
export function DossierCount() {
  const { length } = useDossier().dossier.items;
  if (length === 0) return null;
  return (
    <>
      {' '}
      <span className="ml-0.5 rounded-full bg-accent px-1.5 font-semibold text-2xs text-panel tabular-nums">
        {printCount(length)}
        <span className="sr-only"> {length === 1 ? 'item' : 'items'}</span>
      </span>
    </>
  );
}
