import { useHref } from 'react-router-dom';

/** A path of this app as an address that leads here from anywhere. */
export function useWholeAddress(path: string): string {
  return new URL(useHref(path), location.origin).href;
}
