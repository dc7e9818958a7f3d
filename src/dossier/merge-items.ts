import { type DossierItem, itemKey } from '../model/dossier.ts';

/** Two notes on one item as one that holds both; each once, so that merging again changes nothing. */
export function mergeNotes(note: string, other: string): string {
  if (note.includes(other)) return note;
  return other.includes(note) ? other : `${note}\n\n${other}`;
}

/** `items` in their order with the notes of both, then what only `others` has: nothing of either is lost. */
export function mergeItems(
  items: readonly DossierItem[],
  others: readonly DossierItem[],
): readonly DossierItem[] {
  const left = new Map(others.map((item) => [itemKey(item), item]));
  const merged = items.map((item) => {
    const other = left.get(itemKey(item));
    left.delete(itemKey(item));
    return other === undefined ? item : { ...item, note: mergeNotes(item.note, other.note) };
  });
  return [...merged, ...left.values()];
}
