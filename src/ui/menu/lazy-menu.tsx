import { lazy, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { MenuProps } from './menu.tsx';

const Menu = lazy(async () => ({ default: (await import('./menu.tsx')).Menu }));

/** A menu whose code is loaded with the first one that is opened. */
export function LazyMenu(props: MenuProps) {
  return (
    <ErrorBoundary fallback={<MenuFault />}>
      <Suspense fallback={null}>
        <Menu {...props} />
      </Suspense>
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
