import type { ReactNode } from 'react';

type EmptyStateProps = {
  readonly title: string;
  /** `h1` where it stands for the whole page. */
  readonly heading?: 'h1' | 'p';
  /** Why there is nothing, and what to do about it. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

/** Nothing to show, inside a panel: says why and offers the way on. */
export function EmptyState({ title, heading: Heading = 'p', children, actions }: EmptyStateProps) {
  return (
    <div className="mx-auto max-w-md px-4 py-10 text-center">
      <Heading className="font-semibold font-serif text-lg">{title}</Heading>
      <div className="mt-1.5 text-muted">{children}</div>
      {actions !== undefined && <div className="mt-4 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  );
}
