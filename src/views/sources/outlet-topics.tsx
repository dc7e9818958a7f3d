import { type OutletRecord, piecesOf } from '../../query/sources/outlet-record.ts';
import type { Sources } from './use-sources.ts';

/** Names of the topics of the pieces that cite the outlet, those of most pieces first. */
export function topicsOf(outlet: OutletRecord, { corpus, articleOf }: Sources): readonly string[] {
  const names = new Map(
    corpus.taxonomy.domains.flatMap(({ topics }) => topics).map(({ id, name }) => [id, name]),
  );
  const counts = new Map<string, number>();
  for (const { id } of piecesOf(outlet).flatMap((article) => articleOf(article)?.topics ?? []))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => names.get(id) ?? id);
}

type OutletTopicsProps = { readonly outlet: OutletRecord; readonly sources: Sources };

export function OutletTopics({ outlet, sources }: OutletTopicsProps) {
  return (
    <ul>
      {topicsOf(outlet, sources).map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
