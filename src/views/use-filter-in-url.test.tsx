// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { expect, test, vi } from 'vitest';
import { type FilterInUrl, useFilterInUrl } from './use-filter-in-url.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

type Filter = { readonly kind: string; readonly order: string };

const read = (params: URLSearchParams): Filter => ({
  kind: params.get('kind') ?? '',
  order: params.get('order') ?? '',
});
const print = (filter: Filter): string => new URLSearchParams(filter).toString();

function drawn(basename: string): FilterInUrl<Filter> {
  const held: { current?: FilterInUrl<Filter> } = {};
  const Page = () => {
    held.current = useFilterInUrl(read, print);
    return null;
  };
  const root = createRoot(document.createElement('div'));
  act(() =>
    root.render(
      <BrowserRouter basename={basename}>
        <Page />
      </BrowserRouter>,
    ),
  );
  if (held.current === undefined) throw new Error('Nothing was drawn');
  return held.current;
}

test.each(['', '/app'])(
  'a change made before the one before it is drawn keeps both, under “%s”',
  (basename) => {
    history.replaceState(null, '', `${basename}/corpus?kind=old&order=line`);
    const { change } = drawn(basename);
    act(() => {
      change({ kind: 'new' });
      change({ order: 'severity' });
    });
    expect(location.search).toBe('?kind=new&order=severity');
  },
);

test('a change on a page that is being left is made to its own filter', () => {
  history.replaceState(null, '', '/corpus?kind=old&order=line');
  const { change } = drawn('');
  act(() => {
    history.pushState(null, '', '/sources?kind=other');
    change({ order: 'severity' });
  });
  expect(`${location.pathname}${location.search}`).toBe('/corpus?kind=old&order=severity');
});
