import { use } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { loadPage, type Page } from './page-load.ts';

/** The page, once its code and data are there: then scrolling to a hash or back finds the text to scroll to. */
export function OpenedPage({ page }: { readonly page: Page }) {
  const params = useParams();
  const search = new URLSearchParams(useLocation().search);
  const Component = use(loadPage(page, { params, search }));
  return <Component />;
}
