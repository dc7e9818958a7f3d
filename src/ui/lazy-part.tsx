import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { PanelError } from './panel-error.tsx';

type LazyPartProps = {
  /** As high as what is to come, so that nothing jumps when it is there. */
  readonly placeholder?: ReactNode;
  /** Whether it is its turn to be drawn. */
  readonly ready?: boolean;
  readonly children: ReactNode;
};

/** A part of a page whose code comes after the page: should it not come, the page stands without it. */
export function LazyPart({ placeholder = null, ready = true, children }: LazyPartProps) {
  // Drawn while the app is built, there is nothing to wait for.
  if (import.meta.env.SSR || !ready) return placeholder;
  return (
    <ErrorBoundary FallbackComponent={PanelError}>
      <Suspense fallback={placeholder}>{children}</Suspense>
    </ErrorBoundary>
  );
}
