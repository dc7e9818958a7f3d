import { datesOf, type OutletRecord } from './outlet-record.ts';

/** The first is the usual one. */
export const SOURCE_ORDERS = ['cited', 'outlet', 'language', 'newest', 'oldest'] as const;

export type SourceOrder = (typeof SOURCE_ORDERS)[number];

type Key = string | number | undefined;

type Order = {
  readonly keyOf: (outlet: OutletRecord) => Key;
  /** Whether the highest stand first. */
  readonly isDown: boolean;
};

const NAMES = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const ORDERS: Readonly<Record<SourceOrder, Order>> = {
  cited: { keyOf: ({ citations }) => citations.length, isDown: true },
  outlet: { keyOf: () => undefined, isDown: false },
  language: { keyOf: ({ languages }) => languages[0], isDown: false },
  newest: { keyOf: (outlet) => datesOf(outlet)?.last, isDown: true },
  oldest: { keyOf: (outlet) => datesOf(outlet)?.first, isDown: false },
};

/** Unnamed ones stand last. */
function compareNames(a: OutletRecord, b: OutletRecord): number {
  return a.name === null || b.name === null
    ? Number(a.name === null) - Number(b.name === null)
    : NAMES.compare(a.name, b.name);
}

/** Those without a key stand last, whichever way the others go. */
function compareKeys(a: Key, b: Key, isDown: boolean): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b === isDown ? 1 : -1;
}

/** The items in an order of the outlets they stand for; what it leaves equal stands by name. */
export function sortByOutlet<Item>(
  items: readonly Item[],
  order: SourceOrder,
  outletOf: (item: Item) => OutletRecord,
): readonly Item[] {
  const { keyOf, isDown } = ORDERS[order];
  return items
    .map((item) => {
      const outlet = outletOf(item);
      return { item, outlet, key: keyOf(outlet) };
    })
    .sort((a, b) => compareKeys(a.key, b.key, isDown) || compareNames(a.outlet, b.outlet))
    .map(({ item }) => item);
}
