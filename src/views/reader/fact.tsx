import type { ReactNode } from 'react';

type FactProps = { readonly name: string; readonly children: ReactNode };

/** A row of a list of facts; stands inside `Facts`. */
export function Fact({ name, children }: FactProps) {
  return (
    <div className="grid gap-x-4 py-2 sm:grid-cols-[7rem_minmax(0,1fr)]">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}

export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="divide-y divide-line">{children}</dl>;
}
