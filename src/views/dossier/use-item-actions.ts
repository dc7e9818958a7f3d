import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { browserDossier } from '../../dossier/browser-dossier.ts';
import { type DossierItem, itemKey } from '../../model/dossier.ts';
import { printCount } from '../../ui/print-count.ts';
import { nameItem } from '../describe-dossier-items.ts';
import { removeButtonId } from './item-card.tsx';
import type { ItemActions } from './item-tools.tsx';

const itemsNow = (): readonly DossierItem[] => browserDossier.getState().dossier.items;

/** Moving an element in the page takes the focus from it. */
function keepFocus(change: () => void): void {
  const focused = document.activeElement;
  flushSync(change);
  if (!(focused instanceof HTMLElement)) return;
  focused.focus();
  focused.scrollIntoView({ block: 'nearest' });
}

/** Puts the item at the place `to`, counted from 0, among the others; null where it is not there. */
export function placeItem(key: string, to: number): DossierItem | null {
  const items = itemsNow();
  const others = items.filter((item) => itemKey(item) !== key);
  const next = others[to];
  const item = items.find((one) => itemKey(one) === key) ?? null;
  browserDossier.change({ kind: 'move', key, before: next === undefined ? null : itemKey(next) });
  return item;
}

/** What buttons and keys do to an item; `announce` says where it went. */
export function useItemActions(announce: (words: string) => void): ItemActions {
  return useMemo(
    () => ({
      move: (key, by) => {
        const items = itemsNow();
        const to = items.findIndex((item) => itemKey(item) === key) + by;
        if (to < 0 || to >= items.length) return;
        keepFocus(() => {
          const item = placeItem(key, to);
          if (item !== null)
            announce(`Moved ${nameItem(item)} to place ${printCount(to + 1)} of ${printCount(items.length)}`);
        });
      },
      remove: (key) => {
        const at = itemsNow().findIndex((item) => itemKey(item) === key);
        flushSync(() => browserDossier.changeWithUndo('removed', { kind: 'remove', keys: [key] }));
        const next = document.getElementById(removeButtonId(Math.min(at, itemsNow().length - 1)));
        (next ?? document.getElementById('dossier'))?.focus();
      },
    }),
    [announce],
  );
}
