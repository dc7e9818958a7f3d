import type { QueryClient } from '@tanstack/react-query';
import { wordAt } from '../model/article-table.ts';
import { type Citations, citationsOf } from '../model/citing-piece.ts';
import type { Corpus } from '../model/corpus.ts';
import { outletsQuery } from './outlets-query.ts';
import { pieceQuery } from './piece-query.ts';
import { referencesQuery } from './references-query.ts';

function pieceIds({ table, articles }: Corpus): readonly string[] {
  const positions = Array.from({ length: table.length }, (_, position) => position);
  return positions.filter((position) => wordAt(table.kinds, position) === 'piece').map(articles.idAt);
}

/** What a corpus that another tool wrote says of its citations: it takes every piece, all under way at once. Throws `LoadFailure`. */
export async function citationsOfFiles(client: QueryClient, corpus: Corpus): Promise<Citations> {
  const outlets = client.ensureQueryData(outletsQuery);
  const references = client.ensureQueryData(referencesQuery);
  void Promise.allSettled([outlets, references]);
  const pieces = await Promise.all(pieceIds(corpus).map((id) => client.ensureQueryData(pieceQuery(id))));
  return citationsOf({ pieces, outlets: await outlets, references: await references });
}
