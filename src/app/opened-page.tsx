import { use } from 'react';
import { type Params, useLocation } from 'react-router-dom';
import { loadPage, type RoutedPage } from './page-load.ts';

type OpenedPageProps = { readonly page: RoutedPage; readonly params: Params };

/** The page, once its code and data are there: then scrolling to a hash or back finds the text to scroll to. */
export function OpenedPage({ page, params }: OpenedPageProps) {
  const search = new URLSearchParams(useLocation().search);
  const Component = use(loadPage(page, { params, search }));
  return <Component params={params} />;
}
