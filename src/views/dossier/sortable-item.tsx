import { useSortable } from '@dnd-kit/sortable';
import { GripVertical } from 'lucide-react';
import type { ComponentProps } from 'react';
import { itemKey } from '../../model/dossier.ts';
import { nameItem } from '../describe-dossier-items.ts';
import { ItemCard } from './item-card.tsx';

/** A row that can be dragged. While anything is dragged every row is asked anew: what is in it is drawn only when it changed. */
export function SortableItem(card: ComponentProps<typeof ItemCard>) {
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: itemKey(card.item) });
  return (
    <div
      ref={setNodeRef}
      style={{ transform: transform === null ? undefined : `translateY(${transform.y}px)`, transition }}
      className={`flex gap-1 bg-panel py-3 pr-1 motion-reduce:transition-none! print:break-inside-avoid print:bg-transparent ${isDragging ? 'relative z-10 rounded-md shadow-[0_8px_24px_rgb(0_0_0/0.16)] outline-1 outline-accent' : ''}`}
    >
      <button
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        type="button"
        aria-label={`Drag ${nameItem(card.item)}`}
        className="grid h-7 w-6 shrink-0 cursor-grab touch-none place-items-center rounded-md text-muted hover:bg-hover hover:text-ink print:hidden"
      >
        <GripVertical aria-hidden size={15} />
      </button>
      <ItemCard {...card} />
    </div>
  );
}
