import { lazy, Suspense } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { PanelError } from '../ui/panel-error.tsx';

const ErrorPage = lazy(async () => ({ default: (await import('./error-page.tsx')).ErrorPage }));

/** What a view that failed shows in its place, inside the shell; where even the words for it do not load, its error as it is. */
export function RouteError(props: FallbackProps) {
  return (
    <ErrorBoundary fallback={<PanelError {...props} />}>
      <Suspense fallback={null}>
        <ErrorPage {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
