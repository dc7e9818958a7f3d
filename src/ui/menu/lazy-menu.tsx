import { lazy, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { MenuProps } from './menu.tsx';

const Menu = lazy(async () => ({ default: (await import('./menu.tsx')).Menu }));

type LazyMenuProps = {
  /** Set in a transition it opens as soon as its code is there; null for none. */
  readonly menu: MenuProps | null;
};

/** A menu whose code is loaded with the first one that is opened. */
export function LazyMenu({ menu }: LazyMenuProps) {
  return (
    <ErrorBoundary fallback={<MenuFault />}>
      <Suspense fallback={null}>{menu !== null && <Menu {...menu} />}</Suspense>
    </ErrorBoundary>
  );
}

function MenuFault() {
  return (
    <span role="alert" className="text-bad text-xs">
      The menu did not load. Reload the page to try again.
    </span>
  );
}
