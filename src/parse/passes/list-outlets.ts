import { hostOf, type Source } from '../../model/citation.ts';
import type { Descriptor, Outlet } from '../../model/outlet.ts';
import type { Piece } from '../../model/piece.ts';
import { outletKey } from '../../search/outlet-key.ts';
import { findDescriptions, readSaid, type Said } from './describe-outlets.ts';

type Cited = {
  readonly piece: Piece;
  readonly said: Said;
  readonly source: Source;
  readonly name: string;
};

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)[0];
}

function present(values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null);
}

/** What citations print behind the name, and what the analyses of the citing pieces say before it. */
function describe(cited: readonly Cited[]): Descriptor[] {
  const descriptors = new Map<string, { citations: number; analysis: { article: string; line: number }[] }>();
  const of = (text: string) => {
    const known = descriptors.get(text) ?? { citations: 0, analysis: [] };
    descriptors.set(text, known);
    return known;
  };
  for (const { source } of cited) {
    if (source.outletDescriptor !== null) of(source.outletDescriptor).citations++;
  }
  const introduced = new Map(cited.map((one) => [`${one.piece.id}\n${one.name}`, one]));
  for (const { piece, said, name } of introduced.values()) {
    for (const { text, line } of findDescriptions(said, name))
      of(text).analysis.push({ article: piece.id, line });
  }
  return [...descriptors]
    .map(([text, { citations, analysis }]) => ({
      text,
      count: citations + analysis.length,
      citations,
      analysis,
    }))
    .sort((a, b) => b.count - a.count);
}

function toOutlet(cited: readonly Cited[]): Outlet {
  const direct = cited.filter(({ source }) => source.link === 'direct');
  const hosts = present(direct.map(({ source }) => (source.url === null ? null : hostOf(source.url))));
  return {
    name: mostFrequent(cited.map(({ name }) => name)),
    hosts: [...new Set(hosts.map((host) => host.replace(/^www\./, '')))].sort(),
    descriptors: describe(cited),
    languages: [...new Set(present(cited.map(({ source }) => source.language)))].sort(),
    citations: cited.map(({ piece, source }) => ({ article: piece.id, source: source.n })),
  };
}

/** One record an outlet, however its name is spelt, most cited first. */
export function listOutlets(pieces: readonly Piece[]): readonly Outlet[] {
  const byKey = new Map<string, Cited[]>();
  for (const piece of pieces) {
    const said = readSaid(piece);
    for (const source of piece.sources) {
      if (source.outlet === null) continue;
      const key = outletKey(source.outlet);
      const known = byKey.get(key) ?? [];
      known.push({ piece, said, source, name: source.outlet });
      byKey.set(key, known);
    }
  }
  const outlets = [...byKey.values()].map(toOutlet);
  return outlets.sort((a, b) => b.citations.length - a.citations.length || (a.name < b.name ? -1 : 1));
}
