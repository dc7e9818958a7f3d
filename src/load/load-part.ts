import type { QueryClient } from '@tanstack/react-query';
import type { Corpus } from '../model/corpus.ts';
import type { PartMark } from '../table/pack.ts';
import { corpusQuery, summaryQuery } from './corpus-query.ts';
import { asFaultOf, fetchPart } from './fetch-part.ts';

export type CorpusPart<Data> = {
  /** Among the manifest's files, where the corpus has the part. */
  readonly key: string;
  readonly file: string;
  readonly mark: PartMark;
  /** Throws `TableFault`. */
  readonly decode: (bytes: Uint8Array<ArrayBuffer>, articles: Corpus['articles']) => Data;
  /** The same from the files that every corpus has: another tool may have written no others. */
  readonly ofFiles: (corpus: Corpus) => Promise<Data>;
};

/** A part of the corpus from its compact file, or from the larger ones. Throws `LoadFailure`. */
export async function loadPart<Data>(
  client: QueryClient,
  { key, file, mark, decode, ofFiles }: CorpusPart<Data>,
  signal: AbortSignal,
): Promise<Data> {
  const { manifest } = await client.ensureQueryData(summaryQuery);
  const part = key in manifest.files ? fetchPart(mark, file, signal) : null;
  // The fault of the corpus itself is the one to report: the part's own must not go unhandled meanwhile.
  void Promise.allSettled([part]);
  const corpus: Corpus = await client.ensureQueryData(corpusQuery);
  if (part === null) return ofFiles(corpus);
  const bytes = await part;
  return asFaultOf(file, () => decode(bytes, corpus.articles));
}
