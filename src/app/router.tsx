import { lazy, Suspense, startTransition, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { BrowserRouter, matchPath, type Params, useLocation } from 'react-router-dom';
import { decodeAddress } from '../query/decode-address.ts';
import { Arrival } from './arrival.tsx';
import { OpenedPage } from './opened-page.tsx';
import { forgetLoads, hasEnded, loadPage, type RoutedPage } from './page-load.ts';
import { RouteError } from './route-error.tsx';
import { ROUTED_PAGES } from './routed-pages.ts';
import { Shell } from './shell.tsx';

const NotFoundPage = lazy(async () => ({ default: (await import('./not-found-page.tsx')).NotFoundPage }));

/** Without the slash at its end, which the router adds itself. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

type Found = { readonly page: RoutedPage; readonly params: Params };

function findPage(pathname: string): Found | null {
  for (const page of ROUTED_PAGES) {
    const match = matchPath(page.path, pathname);
    if (match === null) continue;
    const params = Object.entries(match.params).map(([name, value]) => [name, value && decodeAddress(value)]);
    return { page, params: Object.fromEntries(params) };
  }
  return null;
}

/** Whether the first page has come or failed: Suspense would hold it back until its fallback has stood for 300 ms. */
function useHasCome(first: Promise<unknown> | null): boolean {
  const [hasCome, setHasCome] = useState(first === null || hasEnded(first));
  const [waited] = useState(first);
  useEffect(() => {
    const end = (): void => startTransition(() => setHasCome(true));
    waited?.then(end, end);
  }, [waited]);
  return hasCome;
}

function loadFound({ page, params }: Found, search: string): Promise<unknown> {
  return loadPage(page, { params, search: new URLSearchParams(search) });
}

/** What the page's address needs, under way before anything is drawn: it is what the first drawing then asks for. */
export async function loadFirstPage(): Promise<void> {
  const found = findPage(location.pathname.slice(BASE.length) || '/');
  if (found !== null) await loadFound(found, location.search);
}

/** The page of the address; one that fails keeps its error to itself. Once there, it stays until the next one is. */
function CurrentPage() {
  const { pathname, search } = useLocation();
  const found = findPage(pathname);
  const load = found && loadFound(found, search);
  const hasCome = useHasCome(load);
  if (found !== null && !hasCome) return <found.page.Skeleton />;
  return (
    <Suspense fallback={found === null ? null : <found.page.Skeleton />}>
      <ErrorBoundary FallbackComponent={RouteError} resetKeys={[pathname, search]} onReset={forgetLoads}>
        {found === null ? <NotFoundPage /> : <OpenedPage {...found} />}
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
