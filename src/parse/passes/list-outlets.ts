import { hostOf, type Source } from '../../model/citation.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Piece } from '../../model/piece.ts';
import { foldedWords } from '../text/fold.ts';

type Cited = { readonly article: string; readonly source: Source; readonly name: string };

/** `Theeastafrican.co.ke` and `The East African` are one name; so are spellings that differ in case. */
function keyOf(name: string): string {
  const bare = name.replace(/\.(?:com|org|net|info|tv|news|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/i, '');
  return foldedWords(bare).join('');
}

function tally(values: readonly string[]): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

function present(values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null);
}

function toOutlet(cited: readonly Cited[]): Outlet {
  const direct = cited.filter(({ source }) => source.link === 'direct');
  const hosts = present(direct.map(({ source }) => (source.url === null ? null : hostOf(source.url))));
  return {
    name: tally(cited.map(({ name }) => name))[0]?.text ?? '',
    hosts: [...new Set(hosts.map((host) => host.replace(/^www\./, '')))].sort(),
    descriptors: tally(present(cited.map(({ source }) => source.outletDescriptor))),
    languages: [...new Set(present(cited.map(({ source }) => source.language)))].sort(),
    citations: cited.map(({ article, source }) => ({ article, source: source.n })),
  };
}

/** One record an outlet, however its name is spelt, most cited first. */
export function listOutlets(pieces: readonly Piece[]): readonly Outlet[] {
  const byKey = new Map<string, Cited[]>();
  for (const piece of pieces) {
    for (const source of piece.sources) {
      if (source.outlet === null) continue;
      const key = keyOf(source.outlet);
      byKey.set(key, [...(byKey.get(key) ?? []), { article: piece.id, source, name: source.outlet }]);
    }
  }
  const outlets = [...byKey.values()].map(toOutlet);
  return outlets.sort((a, b) => b.citations.length - a.citations.length || (a.name < b.name ? -1 : 1));
}
