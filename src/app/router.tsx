import { lazy, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { BrowserRouter, matchPath, Route, Routes, useLocation } from 'react-router-dom';
import { Arrival } from './arrival.tsx';
import { OpenedPage } from './opened-page.tsx';
import { forgetLoads } from './page-load.ts';
import { RouteError } from './route-error.tsx';
import { ROUTED_PAGES } from './routed-pages.ts';
import { Shell } from './shell.tsx';

const NotFoundPage = lazy(async () => ({ default: (await import('./not-found-page.tsx')).NotFoundPage }));

/** Without the slash at its end, which the router adds itself. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** What stands where no page stood yet; afterwards a page stays until the next one is there. */
function FirstSkeleton() {
  const { pathname } = useLocation();
  const page = ROUTED_PAGES.find(({ path }) => matchPath(path, pathname) !== null);
  return page === undefined ? null : <page.Skeleton />;
}

/** The page of the address; one that fails keeps its error to itself. */
function CurrentPage() {
  const { pathname, search } = useLocation();
  return (
    <Suspense fallback={<FirstSkeleton />}>
      <ErrorBoundary FallbackComponent={RouteError} resetKeys={[pathname, search]} onReset={forgetLoads}>
        <Routes>
          {ROUTED_PAGES.map((page) => (
            <Route key={page.path} path={page.path} element={<OpenedPage page={page} />} />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </ErrorBoundary>
      <Arrival />
    </Suspense>
  );
}

export function Router() {
  return (
    <BrowserRouter basename={BASE}>
      <Shell>
        <CurrentPage />
      </Shell>
    </BrowserRouter>
  );
}
