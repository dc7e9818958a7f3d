import { wordsAt } from '../../model/article-table.ts';
import { type OutletRecord, piecesOf } from '../../query/sources/outlet-record.ts';
import { MoreInProfile } from './more-in-profile.tsx';
import type { Sources } from './use-sources.ts';

/** Names of the topics of the pieces that cite the outlet, those of most pieces first. */
export function topicsOf(outlet: OutletRecord, { corpus }: Sources): readonly string[] {
  const { articles, table } = corpus;
  const names = new Map(
    corpus.taxonomy.domains.flatMap(({ topics }) => topics).map(({ id, name }) => [id, name]),
  );
  const counts = new Map<string, number>();
  for (const article of piecesOf(outlet)) {
    const position = articles.positionOf(article);
    if (position === null) continue;
    for (const id of wordsAt(table.topics, position)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => names.get(id) ?? id);
}

const LIMIT = 5;

type OutletTopicsProps = { readonly outlet: OutletRecord; readonly sources: Sources };

/** The topics of its pieces, the most frequent first. */
export function OutletTopics({ outlet, sources }: OutletTopicsProps) {
  const topics = topicsOf(outlet, sources);
  return (
    <ul>
      {topics.slice(0, LIMIT).map((name) => (
        <li key={name}>{name}</li>
      ))}
      <MoreInProfile outlet={outlet} count={topics.length - LIMIT} what="topics" />
    </ul>
  );
}
