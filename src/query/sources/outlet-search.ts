import { fold } from '../../search/fold.ts';
import type { OutletRecord } from './outlet-record.ts';

/** What to search for to find the articles with the outlet among their sources, however they spell it. */
export function outletSearch({ citations }: Pick<OutletRecord, 'citations'>): string {
  const spellings = new Map<string, string>();
  for (const { kind, outlet } of citations) {
    if (kind !== 'source' || outlet === null) continue;
    const plain = outlet.replace(/["“”„«»]/g, ' ').trim();
    if (!spellings.has(fold(plain))) spellings.set(fold(plain), plain);
  }
  return [...spellings.values()].map((name) => `outlet:"${name}"`).join(' OR ');
}
