import { type ReactNode, useCallback, useState } from 'react';
import type { FacetId } from '../../../query/facets/index.ts';
import type { Pair } from '../../../query/pair-choice.ts';
import { isPairChosen, togglePair } from '../../../query/pair-choice.ts';
import { type Query, type Selection, toggleValue } from '../../../query/query.ts';
import { LazyMenu } from '../../../ui/menu/lazy-menu.tsx';
import type { MenuItem } from '../../../ui/menu/menu-item.ts';
import type { ChangeQuery } from '../../use-query-in-url.ts';

/** A value by its name. */
export type NamedValue = { readonly facet: FacetId; readonly value: string; readonly name: string };

/** Where a menu opens, and for one value, or for two that meet there. */
type Opened = { readonly anchor: HTMLElement; readonly values: readonly NamedValue[] };

type ValueMenu = {
  readonly menu: ReactNode;
  /** Opens the menu at a button. */
  readonly open: (anchor: HTMLElement, ...values: readonly NamedValue[]) => void;
};

function sideItem(
  { facet, value, name }: NamedValue,
  side: keyof Selection,
  query: Query,
  change: ChangeQuery,
): MenuItem {
  const chosen = query.facets[facet][side].includes(value);
  const verb = side === 'include' ? 'Filter by' : 'Exclude';
  return {
    id: `${side} ${facet}`,
    label: chosen ? `Stop: ${verb.toLowerCase()} ${name}` : `${verb} ${name}`,
    onSelect: () => change((now) => toggleValue(now, facet, value, side)),
  };
}

function pairItem(
  [one, other]: readonly NamedValue[],
  query: Query,
  change: ChangeQuery,
): readonly MenuItem[] {
  if (one === undefined || other === undefined) return [];
  const pair: Pair = [
    [one.facet, one.value],
    [other.facet, other.value],
  ];
  const label = isPairChosen(query, pair) ? 'Show all again' : `Filter by ${one.name}, ${other.name}`;
  return [{ id: 'pair', label, onSelect: () => change((now) => togglePair(now, pair)) }];
}

/** A menu that includes and excludes what a cell or a head stands for. */
export function useValueMenu(query: Query, change: ChangeQuery): ValueMenu {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = useCallback<ValueMenu['open']>((anchor, ...values) => setOpened({ anchor, values }), []);
  if (opened === null) return { menu: <LazyMenu menu={null} />, open };
  const { anchor, values } = opened;
  const items = [
    ...pairItem(values, query, change),
    ...(values.length === 1 ? values.map((value) => sideItem(value, 'include', query, change)) : []),
    ...values.map((value) => sideItem(value, 'exclude', query, change)),
  ];
  const label = values.map(({ name }) => name).join(', ');
  return {
    menu: <LazyMenu menu={{ anchor, label, items, onClose: () => setOpened(null) }} />,
    open,
  };
}
