import type { Articles } from '../model/article-table.ts';
import type { Reader } from './table-reader.ts';
import type { Writer } from './table-writer.ts';

export type ArticleIds = Pick<Articles, 'idAt' | 'length'>;
export type ArticlePositions = Pick<Articles, 'positionOf'>;

/** Ids of articles, by their positions. */
export function writeIds(writer: Writer, ids: readonly string[], { positionOf }: ArticlePositions): void {
  const positions = ids.map((id) => {
    const position = positionOf(id);
    if (position === null) throw new RangeError(`${id} is no article of the corpus; expected the id of one`);
    return position;
  });
  writer.deltas(positions);
}

export function readIds(
  reader: Reader,
  place: string,
  { idAt, length }: ArticleIds,
  count?: number,
): readonly string[] {
  const expected = count === undefined ? { below: length } : { below: length, count };
  return Array.from(reader.deltas(place, expected), idAt);
}
