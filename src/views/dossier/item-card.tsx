import { type KeyboardEvent, memo } from 'react';
import type { Article } from '../../model/article.ts';
import { type DossierItem, itemKey } from '../../model/dossier.ts';
import { ItemBody } from './item-body.tsx';
import { type ItemActions, ItemTools } from './item-tools.tsx';
import { NoteField } from './note-field.tsx';

type ItemCardProps = {
  readonly item: DossierItem;
  readonly article: Article | null;
  /** From 0. */
  readonly at: number;
  readonly isLast: boolean;
  readonly actions: ItemActions;
};

/** Where the focus goes when the item before it was removed. */
export const removeButtonId = (at: number): string => `remove-${at}`;

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** How many places a key moves the item by: Alt with an arrow, which in a field moves the caret. */
function stepOf({ key, altKey, target }: KeyboardEvent): number | undefined {
  return altKey && !(target instanceof HTMLTextAreaElement) ? STEPS[key] : undefined;
}

/** An item with its note and what can be done to it. */
export const ItemCard = memo(function ItemCard({ item, article, at, isLast, actions }: ItemCardProps) {
  const key = itemKey(item);
  const move = (event: KeyboardEvent): void => {
    const by = stepOf(event);
    if (by === undefined) return;
    event.preventDefault();
    actions.move(key, by);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that bubble from the buttons and links inside
    <div onKeyDown={move} className="relative min-w-0 flex-1 sm:flex sm:gap-3 print:block">
      <div className="min-w-0 flex-1">
        <ItemBody item={item} article={article} linkId={`item-${at}`} />
        <div className="sm:pl-[6.5rem]">
          <NoteField item={item} />
        </div>
      </div>
      <ItemTools
        item={item}
        itemKey={key}
        actions={actions}
        isFirst={at === 0}
        isLast={isLast}
        removeId={removeButtonId(at)}
      />
    </div>
  );
});
