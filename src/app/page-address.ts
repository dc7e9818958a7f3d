import { matchPath } from 'react-router-dom';
import { PAGES, type Page } from './pages.ts';

type Here = { readonly pathname: string; readonly search: string };

/** Where a link to the page leads from here: a filter goes along from one page that shows it to another. */
export function pageAddress(page: Page, { pathname, search }: Here): string {
  const from = PAGES.find(({ path }) => matchPath(path, pathname) !== null);
  return page.filtered && from?.filtered && from !== page ? page.path + search : page.path;
}
