import { type Dossier, type DossierItem, itemKey } from '../model/dossier.ts';

const textOf = (item: DossierItem): string | null => (item.kind === 'passage' ? item.text : null);

/** Of two items with the same key: only what is not part of it can differ. */
function isEqual(one: DossierItem, other: DossierItem): boolean {
  return (
    one.note === other.note &&
    one.title === other.title &&
    one.addedAt === other.addedAt &&
    textOf(one) === textOf(other)
  );
}

/** `next` with the objects of `previous` for the items that are equal: what shows them need not be drawn again. */
export function keepIdentity(previous: Dossier, next: Dossier): Dossier {
  const known = new Map(previous.items.map((item) => [itemKey(item), item]));
  const items = next.items.map((item) => {
    const same = known.get(itemKey(item));
    return same !== undefined && isEqual(same, item) ? same : item;
  });
  return { ...next, items };
}
