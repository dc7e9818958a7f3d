import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { PanelError } from './panel-error.tsx';

type LazyPartProps = {
  /** As high as what is to come, so that nothing jumps when it is there. */
  readonly placeholder?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page whose code comes after the page: should it not come, the page stands without it. */
export function LazyPart({ placeholder = null, children }: LazyPartProps) {
  // Drawn while the app is built, there is nothing to wait for.
  if (import.meta.env.SSR) return placeholder;
  return (
    <ErrorBoundary FallbackComponent={PanelError}>
      <Suspense fallback={placeholder}>{children}</Suspense>
    </ErrorBoundary>
  );
}
