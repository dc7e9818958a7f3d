import type { DescribedOutlet } from '../model/citing-piece.ts';
import type { Descriptor } from '../model/outlet.ts';
import { readOptional, writeOptional } from './citation-columns.ts';
import { partsOf, sumOf } from './codes.ts';
import { type ArticleIds, type ArticlePositions, readIds, writeIds } from './id-block.ts';
import type { Reader } from './table-reader.ts';
import type { Writer } from './table-writer.ts';

function writeDescriptors(
  writer: Writer,
  descriptors: readonly Descriptor[],
  positions: ArticlePositions,
): void {
  const places = descriptors.flatMap(({ analysis }) => analysis);
  writeOptional(writer, descriptors, ({ text }) => text);
  writer.ints(descriptors.map(({ count }) => count));
  writer.ints(descriptors.map(({ citations }) => citations));
  writer.ints(descriptors.map(({ analysis }) => analysis.length));
  const ids = places.map(({ article }) => article);
  writeIds(writer, ids, positions);
  writer.deltas(places.map(({ line }) => line));
}

function readDescriptors(reader: Reader, count: number, articles: ArticleIds): readonly Descriptor[] {
  const textAt = readOptional(reader, 'descriptions', count);
  const counts = reader.ints('how often each is given', { count });
  const citations = reader.ints('in how many citations each is', { count });
  const lengths = reader.ints('at how many lines each is', { count });
  const ids = readIds(reader, 'pieces that describe', articles, sumOf(lengths));
  const lines = reader.deltas('lines that describe', { count: ids.length });
  const places = ids.map((article, at) => ({ article, line: lines[at] ?? 0 }));
  return partsOf(places, lengths).map((analysis, at) => ({
    text: textAt(at) ?? '',
    count: counts[at] ?? 0,
    citations: citations[at] ?? 0,
    analysis,
  }));
}

export function writeOutlets(
  writer: Writer,
  outlets: readonly DescribedOutlet[],
  positions: ArticlePositions,
): void {
  writer.texts(outlets.map(({ name }) => name));
  writer.ints(outlets.map(({ descriptors }) => descriptors.length));
  const descriptors = outlets.flatMap((outlet) => outlet.descriptors);
  writeDescriptors(writer, descriptors, positions);
}

export function readOutlets(reader: Reader, articles: ArticleIds): readonly DescribedOutlet[] {
  const names = reader.texts('names of outlets').list();
  const counts = reader.ints('how many descriptions each has', { count: names.length });
  const own = partsOf(readDescriptors(reader, sumOf(counts), articles), counts);
  return names.map((name, at) => ({ name, descriptors: own[at] ?? [] }));
}
