import { outletKey } from '../../search/outlet-key.ts';
import type { OutletRecord } from './outlet-record.ts';

const MOST = 5;
const FEWEST_LETTERS = 3;

function lettersInCommon(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** The outlets whose name has what was asked for in it, stands in it, or begins as it does; the nearest first. */
export function nearOutlets(slug: string, outlets: readonly OutletRecord[]): readonly OutletRecord[] {
  const asked = outletKey(slug);
  const nearness = ({ key }: OutletRecord): number => {
    if (key === '' || asked === '') return 0;
    return key.includes(asked) || asked.includes(key)
      ? Math.min(key.length, asked.length)
      : lettersInCommon(key, asked);
  };
  return outlets
    .map((outlet) => ({ outlet, near: nearness(outlet) }))
    .filter(({ near }) => near >= FEWEST_LETTERS)
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST)
    .map(({ outlet }) => outlet);
}
