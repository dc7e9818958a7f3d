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

/** The same where some are null. */
export function writeOptionalIds(
  writer: Writer,
  ids: readonly (string | null)[],
  { positionOf }: ArticlePositions,
): void {
  const places = ids.map((id) => {
    const position = id === null ? -1 : positionOf(id);
    if (position === null) throw new RangeError(`${id} is no article of the corpus; expected the id of one`);
    return position + 1;
  });
  writer.deltas(places);
}

export function readOptionalIds(
  reader: Reader,
  place: string,
  { idAt, length }: ArticleIds,
  count: number,
): readonly (string | null)[] {
  const places = reader.deltas(place, { below: length + 1, count });
  return Array.from(places, (at) => (at === 0 ? null : idAt(at - 1)));
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
