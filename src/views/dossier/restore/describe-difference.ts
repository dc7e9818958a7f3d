import type { DossierDifference } from '../../../dossier/compare-dossiers.ts';
import { printCount } from '../../../ui/print-count.ts';
import { countItems } from '../../describe-dossier-items.ts';

/** What would change, each as a line: `Adds 2 articles`. Empty where nothing would. */
export function describeDifference({
  added,
  removed,
  notes,
  isReordered,
}: DossierDifference): readonly string[] {
  const written = removed.filter(({ note }) => note !== '').length;
  return [
    ...(added.length > 0 ? [`Adds ${countItems(added)}`] : []),
    ...(removed.length > 0
      ? [`Removes ${countItems(removed)}${written > 0 ? `, ${printCount(written)} of them with a note` : ''}`]
      : []),
    ...(notes.length > 0
      ? [`Changes ${printCount(notes.length)} ${notes.length === 1 ? 'note' : 'notes'}`]
      : []),
    ...(isReordered ? ['Changes the order'] : []),
  ];
}
