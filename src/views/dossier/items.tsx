import type { ArticlesById } from '../../model/article-table.ts';
import type { DossierItem } from '../../model/dossier.ts';
import type { ItemActions } from './item-tools.tsx';
import { SortableItem } from './sortable-item.tsx';

export type ItemsProps = {
  readonly items: readonly DossierItem[];
  /** Of the items, in their order. */
  readonly keys: readonly string[];
  readonly articles: ArticlesById;
  readonly actions: ItemActions;
};

export const ITEMS_LABEL = 'Items';

export const ITEM = 'border-line border-t first:border-t-0';

type ItemProps = Omit<ItemsProps, 'keys'> & { readonly item: DossierItem; readonly at: number };

export function Item({ items, item, at, articles, actions }: ItemProps) {
  return (
    <SortableItem
      item={item}
      article={articles.get(item.articleId) ?? null}
      at={at}
      isLast={at === items.length - 1}
      actions={actions}
    />
  );
}

/** All items, so that the browser's own search finds every one. */
export function Items({ keys, ...props }: ItemsProps) {
  return (
    <ol aria-label={ITEMS_LABEL}>
      {props.items.map((item, at) => (
        <li key={keys[at]} className={ITEM}>
          <Item {...props} item={item} at={at} />
        </li>
      ))}
    </ol>
  );
}
