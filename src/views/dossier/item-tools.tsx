import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DossierItem } from '../../model/dossier.ts';
import { nameItem } from '../describe-dossier-items.ts';

type ToolProps = {
  readonly id?: string;
  readonly label: string;
  /** Stays in reach of the keyboard: a button that has the focus must not vanish from under it. */
  readonly isOff?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

function Tool({ id, label, isOff = false, onPress, children }: ToolProps) {
  return (
    <button
      id={id}
      type="button"
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
      className="grid size-7 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-35"
    >
      {children}
    </button>
  );
}

export type ItemActions = {
  /** By so many places, up where negative. */
  readonly move: (key: string, by: number) => void;
  readonly remove: (key: string) => void;
};

type ItemToolsProps = {
  readonly item: DossierItem;
  readonly itemKey: string;
  readonly actions: ItemActions;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly removeId: string;
};

/** What the pointer does by dragging, as buttons; and the way out. */
export function ItemTools({ item, itemKey, actions, isFirst, isLast, removeId }: ItemToolsProps) {
  const name = nameItem(item);
  return (
    <div className="flex self-start max-sm:absolute max-sm:top-0 max-sm:right-0 print:hidden">
      <Tool label={`Move up ${name}`} isOff={isFirst} onPress={() => actions.move(itemKey, -1)}>
        <ArrowUp aria-hidden size={15} />
      </Tool>
      <Tool label={`Move down ${name}`} isOff={isLast} onPress={() => actions.move(itemKey, 1)}>
        <ArrowDown aria-hidden size={15} />
      </Tool>
      <Tool id={removeId} label={`Remove ${name}`} onPress={() => actions.remove(itemKey)}>
        <X aria-hidden size={15} />
      </Tool>
    </div>
  );
}
