import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { type DossierItem, itemKey } from '../../model/dossier.ts';
import { printCount } from '../../ui/print-count.ts';
import { nameItem } from '../describe-dossier-items.ts';

export const INSTRUCTIONS: ScreenReaderInstructions = {
  draggable:
    'To move the item, press Space or Enter, then the arrow keys, and Space or Enter again; Escape puts it back. Or press Alt with an arrow key anywhere in the item.',
};

/** What a screen reader hears while an item is moved. */
export function describeDragging(items: readonly DossierItem[]): Announcements {
  const find = (id: UniqueIdentifier): number => items.findIndex((item) => itemKey(item) === id);
  const name = (id: UniqueIdentifier): string => {
    const item = items[find(id)];
    return item === undefined ? 'the item' : nameItem(item);
  };
  const place = (id: UniqueIdentifier): string =>
    `place ${printCount(find(id) + 1)} of ${printCount(items.length)}`;
  return {
    onDragStart: ({ active }) => `Picked up ${name(active.id)} at ${place(active.id)}`,
    onDragOver: ({ active, over }) => (over === null ? undefined : `${name(active.id)}: ${place(over.id)}`),
    onDragEnd: ({ active, over }) =>
      over === null ? `Put back ${name(active.id)}` : `Put ${name(active.id)} at ${place(over.id)}`,
    onDragCancel: ({ active }) => `Put back ${name(active.id)}`,
  };
}
