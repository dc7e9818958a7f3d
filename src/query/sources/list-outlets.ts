import { hostOf } from '../../model/citation.ts';
import type { Citations, DescribedOutlet } from '../../model/citing-piece.ts';
import { fold } from '../../search/fold.ts';
import { outletKey } from '../../search/outlet-key.ts';
import { listCitations } from './list-citations.ts';
import type { CitationRecord, OutletRecord } from './outlet-record.ts';

const present = (values: readonly (string | null)[]): readonly string[] =>
  values.filter((value) => value !== null);

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** Of links that lead where they say; a shortened one's host says nothing of the outlet. */
function hostsOf(citations: readonly CitationRecord[]): readonly string[] {
  const direct = citations.filter(({ link }) => link === 'direct');
  const hosts = present(direct.map(({ url }) => (url === null ? null : hostOf(url))));
  return distinct(hosts.map((host) => host.replace(/^www\./, '')));
}

function toOutlet(
  key: string,
  citations: readonly CitationRecord[],
  known: DescribedOutlet | undefined,
): OutletRecord {
  const spellings = distinct(present(citations.map(({ outlet }) => outlet)));
  const descriptors = known?.descriptors ?? [];
  return {
    key,
    name: known?.name ?? spellings[0] ?? null,
    spellings,
    hosts: hostsOf(citations),
    descriptors,
    isDescribedDifferently: new Set(descriptors.map(({ text }) => fold(text))).size > 1,
    languages: distinct(present(citations.map(({ language }) => language))).toSorted(),
    citations,
  };
}

/** One record an outlet, however its name is spelt, in the order first cited; those that are not named are one. */
export function listOutlets({ outlets, ...cited }: Citations): readonly OutletRecord[] {
  const known = new Map(outlets.map((outlet) => [outletKey(outlet.name), outlet]));
  const byKey = new Map<string, CitationRecord[]>();
  for (const citation of listCitations(cited)) {
    const key = citation.outlet === null ? '' : outletKey(citation.outlet);
    const others = byKey.get(key);
    if (others) others.push(citation);
    else byKey.set(key, [citation]);
  }
  return [...byKey].map(([key, citations]) => toOutlet(key, citations, known.get(key)));
}
