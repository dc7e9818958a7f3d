import { datesOf, type OutletRecord } from './outlet-record.ts';

/** The first is the usual one. */
export const SOURCE_ORDERS = ['cited', 'outlet', 'language', 'newest', 'oldest'] as const;

export type SourceOrder = (typeof SOURCE_ORDERS)[number];

type Compare = (a: OutletRecord, b: OutletRecord) => number;

const NAMES = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Unnamed ones stand last. */
const byName: Compare = (a, b) =>
  a.name === null || b.name === null
    ? Number(a.name === null) - Number(b.name === null)
    : NAMES.compare(a.name, b.name);

/** By a text, those without one last. */
function byText(textOf: (outlet: OutletRecord) => string | undefined, sign: 1 | -1): Compare {
  return (a, b) => {
    const [one, other] = [textOf(a), textOf(b)];
    if (one === other) return 0;
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
    return one < other ? -sign : sign;
  };
}

const COMPARE: Readonly<Record<SourceOrder, Compare>> = {
  cited: (a, b) => b.citations.length - a.citations.length,
  outlet: byName,
  language: byText(({ languages }) => languages[0], 1),
  newest: byText((outlet) => datesOf(outlet)?.last, -1),
  oldest: byText((outlet) => datesOf(outlet)?.first, 1),
};

/** Compares outlets for an order; what it leaves equal stands by name. */
export function compareOutlets(order: SourceOrder): Compare {
  return (a, b) => COMPARE[order](a, b) || byName(a, b);
}
