import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useMemo, useState } from 'react';
import type { ArticlesById } from '../../model/article-table.ts';
import { type DossierItem, itemKey } from '../../model/dossier.ts';
import { describeDragging, INSTRUCTIONS } from './describe-dragging.ts';
import { Items } from './items.tsx';
import { LongItems } from './long-items.tsx';
import { placeItem, useItemActions } from './use-item-actions.ts';

type ItemListProps = {
  readonly items: readonly DossierItem[];
  readonly articles: ArticlesById;
};

/** More items than these make the page slow; fewer can all be there for the browser's own search. */
const LONG = 60;

/** A press of a button is not yet a drag, in pixels. */
const DISTANCE = 4;

/** The items in their order, which dragging, buttons and keys change. */
export function ItemList({ items, articles }: ItemListProps) {
  const [said, setSaid] = useState('');
  const actions = useItemActions(setSaid);
  const keys = useMemo(() => items.map(itemKey), [items]);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DISTANCE } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const accessibility = useMemo(
    () => ({ announcements: describeDragging(items), screenReaderInstructions: INSTRUCTIONS }),
    [items],
  );
  const drop = ({ active, over }: DragEndEvent): void => {
    if (over !== null && over.id !== active.id) placeItem(String(active.id), keys.indexOf(String(over.id)));
  };
  const List = items.length > LONG ? LongItems : Items;
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={drop}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        <List items={items} keys={keys} articles={articles} actions={actions} />
      </SortableContext>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </DndContext>
  );
}
