import { useDndContext } from '@dnd-kit/core';
import { type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, useCallback, useRef } from 'react';
import { useKeptRange } from '../../ui/use-kept-range.ts';
import { useListTop } from '../../ui/use-list-top.ts';
import { ITEM, ITEMS_LABEL, Item, type ItemsProps } from './items.tsx';

/** Of an item whose title takes one line and that has no note; those in sight are measured. */
const USUAL_HEIGHT = 112;

const placeOf = (target: Element): number | null => {
  const index = target.closest('[data-index]')?.getAttribute('data-index');
  return index === null || index === undefined ? null : Number(index);
};

/** The rows that are kept, and the one that is dragged. */
function useRange(keys: readonly string[]) {
  const [extract, keep] = useKeptRange();
  const { active } = useDndContext();
  const dragged = active === null ? -1 : keys.indexOf(String(active.id));
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const places = new Set(extract(range));
      if (dragged >= 0) places.add(dragged);
      return [...places].sort((a, b) => a - b);
    },
    [extract, dragged],
  );
  return { rangeExtractor, keep };
}

/** Only the items in sight, of a dossier too long to be shown at once. */
export function LongItems({ keys, ...props }: ItemsProps) {
  const { items } = props;
  const list = useRef<HTMLOListElement>(null);
  const top = useListTop(list);
  const { rangeExtractor, keep } = useRange(keys);
  const getItemKey = useCallback((at: number) => keys[at] ?? at, [keys]);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey,
    scrollMargin: top,
    overscan: 6,
    rangeExtractor,
  });
  return (
    <ol
      ref={list}
      aria-label={ITEMS_LABEL}
      onFocus={({ target }: FocusEvent) => keep(placeOf(target))}
      className="relative print:h-auto!"
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={`absolute inset-x-0 print:static ${ITEM}`}
            style={{ top: start - top }}
          >
            <Item {...props} item={item} at={index} />
          </li>
        );
      })}
    </ol>
  );
}
