import { type Dossier, type DossierItem, itemKey } from '../model/dossier.ts';
import { mergeItems, mergeNotes } from './merge-items.ts';
import { undoItems } from './undo-items.ts';

export type Items = readonly DossierItem[];

/**
 * What a user does to the dossier, as data: applied to what is stored at that moment, by whichever tab, so that it never
 * takes away what another tab has added meanwhile. Applied twice it does no more than once, but for the order after an undo.
 */
export type DossierChange =
  | { readonly kind: 'add'; readonly item: DossierItem }
  /**
   * The item with its new note, which was `from` when the user began. What another tab wrote meanwhile stays beside it, and
   * an item that another tab removed comes back: what was written is not lost.
   */
  | { readonly kind: 'write'; readonly item: DossierItem; readonly from: string }
  | { readonly kind: 'remove'; readonly keys: readonly string[] }
  /** To the place before another item; to the end where that is null. */
  | { readonly kind: 'move'; readonly key: string; readonly before: string | null }
  | { readonly kind: 'merge'; readonly items: Items }
  /** `shown` are the keys the user saw go: what is not among them stays. */
  | { readonly kind: 'replace'; readonly items: Items; readonly shown: readonly string[] }
  | { readonly kind: 'undo'; readonly before: Items; readonly after: Items };

type ChangeOf<Kind extends DossierChange['kind']> = Extract<DossierChange, { kind: Kind }>;

function write(items: Items, { item, from }: ChangeOf<'write'>): Items {
  const key = itemKey(item);
  if (!items.some((one) => itemKey(one) === key)) return [...items, item];
  return items.map((one) => {
    if (itemKey(one) !== key) return one;
    return { ...one, note: one.note === from ? item.note : mergeNotes(one.note, item.note) };
  });
}

function move(items: Items, { key, before }: ChangeOf<'move'>): Items {
  const moved = items.find((item) => itemKey(item) === key);
  const others = items.filter((item) => itemKey(item) !== key);
  const at = before === null ? others.length : others.findIndex((item) => itemKey(item) === before);
  return moved === undefined || at < 0 ? items : others.toSpliced(at, 0, moved);
}

function replace(items: Items, { items: next, shown }: ChangeOf<'replace'>): Items {
  const gone = new Set([...shown, ...next.map(itemKey)]);
  return [...next, ...items.filter((item) => !gone.has(itemKey(item)))];
}

function changeItems(items: Items, change: DossierChange): Items {
  switch (change.kind) {
    case 'add':
      return items.some((item) => itemKey(item) === itemKey(change.item)) ? items : [...items, change.item];
    case 'write':
      return write(items, change);
    case 'remove':
      return items.filter((item) => !change.keys.includes(itemKey(item)));
    case 'move':
      return move(items, change);
    case 'merge':
      return mergeItems(items, change.items);
    case 'replace':
      return replace(items, change);
    case 'undo':
      return undoItems(items, change);
  }
}

export function applyChange(dossier: Dossier, change: DossierChange): Dossier {
  return { ...dossier, items: changeItems(dossier.items, change) };
}
