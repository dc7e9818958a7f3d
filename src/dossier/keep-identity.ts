import { type Dossier, type DossierItem, itemKey } from '../model/dossier.ts';

const wordsOf = (item: DossierItem): string =>
  item.kind === 'passage' ? JSON.stringify([item.text, item.from]) : '';

/** Of two items with the same key: only what is not part of it can differ. */
function isEqual(one: DossierItem, other: DossierItem): boolean {
  return (
    one.note === other.note &&
    one.title === other.title &&
    one.addedAt === other.addedAt &&
    wordsOf(one) === wordsOf(other)
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
