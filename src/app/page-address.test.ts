import { expect, test } from 'vitest';
import { pageAddress } from './page-address.ts';
import { PAGES } from './pages.ts';

const addressFrom = (name: string, pathname: string): string | undefined => {
  const page = PAGES.find((one) => one.name === name);
  return page && pageAddress(page, { pathname, search: '?topic=drones' });
};

test('the filter goes from Explore to the map and back', () => {
  expect(addressFrom('Map', '/')).toBe('/map?topic=drones');
  expect(addressFrom('Explore', '/map')).toBe('/?topic=drones');
});

test('it does not go to or from a page that does not show it, and a page does not lead to itself as it is', () => {
  expect(addressFrom('Sources', '/')).toBe('/sources');
  expect(addressFrom('Map', '/sources')).toBe('/map');
  expect(addressFrom('Map', '/article/one')).toBe('/map');
  expect(addressFrom('Map', '/map')).toBe('/map');
});
