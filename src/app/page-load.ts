import type { ComponentType } from 'react';
import type { Params } from 'react-router-dom';

/** What of an address says which data a page needs. */
export type Place = { readonly params: Params; readonly search: URLSearchParams };

type PageComponent = ComponentType<{ readonly params: Params }>;

export type RoutedPage = {
  readonly path: string;
  /** Its code, fetched when it is first opened. */
  readonly code: () => Promise<PageComponent>;
  /** Its data; under way together with its code. */
  readonly data: (place: Place) => Promise<unknown>;
  /** What stands in for it where nothing stood before. */
  readonly Skeleton: ComponentType;
};

const loads = new Map<string, Promise<PageComponent>>();
const ended = new WeakSet<Promise<unknown>>();
const listeners = new Set<() => void>();
let underWay = 0;

function count(step: number): void {
  underWay += step;
  for (const listener of listeners) listener();
}

async function load({ code, data }: RoutedPage, place: Place): Promise<PageComponent> {
  // Announced by itself, not by the render that asks.
  await null;
  count(1);
  try {
    const [Component] = await Promise.all([code(), data(place)]);
    return Component;
  } finally {
    count(-1);
  }
}

/** An outlet beside the list of sources is no other data. */
const keyOf = ({ path }: RoutedPage, { params, search }: Place): string =>
  JSON.stringify([path, params.id, search.get('file')]);

/** The page's component once its code and data are there: one promise for one place, so that a render can wait for it. */
export function loadPage(page: RoutedPage, place: Place): Promise<PageComponent> {
  const key = keyOf(page, place);
  const known = loads.get(key);
  if (known !== undefined) return known;
  const loading = load(page, place);
  loads.set(key, loading);
  const end = (): void => void ended.add(loading);
  loading.then(end, end);
  return loading;
}

/** Whether a page that was asked for is there, or failed. */
export function hasEnded(load: Promise<unknown>): boolean {
  return ended.has(load);
}

/** Whatever failed is tried again when it is next asked for. */
export function forgetLoads(): void {
  loads.clear();
}

export function isLoadUnderWay(): boolean {
  return underWay > 0;
}

export function subscribeToLoads(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
