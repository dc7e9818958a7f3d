import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';

export const HEAD =
  'pr-4 pb-1.5 font-medium text-2xs text-muted uppercase tracking-wide first:pl-3.5 last:pr-3.5';

type OrderHeadProps = {
  readonly children: ReactNode;
  /** How the rows stand by this column; null where they do not. */
  readonly sorted: 'ascending' | 'descending' | null;
  readonly onOrder: () => void;
  readonly className?: string;
};

/** A column's head that orders the rows. */
export function OrderHead({ children, sorted, onOrder, className = '' }: OrderHeadProps) {
  const Arrow = sorted === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={sorted ?? 'none'} className={`${HEAD} ${className}`}>
      <button
        type="button"
        onClick={onOrder}
        className={`inline-flex min-h-6 items-center gap-1 rounded-sm uppercase tracking-wide hover:text-ink ${sorted === null ? '' : 'text-ink'}`}
      >
        {children}
        <Arrow aria-hidden size={11} className={sorted === null ? 'opacity-0' : ''} />
      </button>
    </th>
  );
}
