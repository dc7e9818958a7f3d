import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { printCount } from '../ui/print-count.ts';

type More<Item> = {
  readonly shown: readonly Item[];
  /** What shows more of them; nothing where all are shown. */
  readonly button: ReactNode;
};

/** The first of many, and with each press of the button as many again. */
export function useMore<Item>(items: readonly Item[], batch: number, what: string): More<Item> {
  const [limit, setLimit] = useState(batch);
  const left = items.length - limit;
  return {
    shown: left > 0 ? items.slice(0, limit) : items,
    button: left > 0 && (
      <p className="mt-2 flex flex-wrap items-center justify-between gap-x-4 text-muted text-xs tabular-nums">
        {printCount(limit)} of {printCount(items.length)} {what} listed
        <Button onClick={() => setLimit(limit + batch)}>List {Math.min(batch, left)} more</Button>
      </p>
    ),
  };
}
