import { type Dossier, type DossierItem, itemKey } from '../model/dossier.ts';

export type NoteChange = { readonly item: DossierItem; readonly before: string; readonly after: string };

/** What is different in `next`: each list in the order of the dossier it is from. */
export type DossierDifference = {
  readonly added: readonly DossierItem[];
  readonly removed: readonly DossierItem[];
  readonly notes: readonly NoteChange[];
  /** Whether the items both have stand in another order. */
  readonly isReordered: boolean;
};

export function compareDossiers(now: Dossier, next: Dossier): DossierDifference {
  const old = new Map(now.items.map((item) => [itemKey(item), item]));
  const renewed = new Set(next.items.map(itemKey));
  const stayed = now.items.filter((item) => renewed.has(itemKey(item)));
  const kept = next.items.filter((item) => old.has(itemKey(item)));
  return {
    added: next.items.filter((item) => !old.has(itemKey(item))),
    removed: now.items.filter((item) => !renewed.has(itemKey(item))),
    notes: kept.flatMap((item) => {
      const before = old.get(itemKey(item))?.note ?? '';
      return before === item.note ? [] : { item, before, after: item.note };
    }),
    isReordered: kept.some((item, at) => itemKey(item) !== itemKey(stayed[at] ?? item)),
  };
}

/** Whether there is no difference at all. */
export function isSame({ added, removed, notes, isReordered }: DossierDifference): boolean {
  return added.length + removed.length + notes.length === 0 && !isReordered;
}
