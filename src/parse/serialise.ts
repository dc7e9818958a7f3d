import { type BuiltCorpus, CORPUS_FILES, rawPath } from './index.ts';

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** The files of a corpus by their paths below the output folder; the same corpus gives the same bytes. */
export function serialise(corpus: BuiltCorpus): ReadonlyMap<string, string> {
  return new Map([
    ['manifest.json', `${JSON.stringify(corpus.manifest, null, 2)}\n`],
    [CORPUS_FILES.articles, toJson(corpus.articles)],
    ...corpus.pieces.map((piece) => [`${CORPUS_FILES.pieces}${piece.id}.json`, toJson(piece)] as const),
    [CORPUS_FILES.outlets, toJson(corpus.outlets)],
    [CORPUS_FILES.problems, toJson(corpus.problems)],
    [CORPUS_FILES.taxonomy, toJson(corpus.taxonomy)],
    [CORPUS_FILES.missing, toJson(corpus.missing)],
    [CORPUS_FILES.references, toJson(corpus.references)],
    ...corpus.raw.map((raw) => [rawPath(raw.file), toJson(raw)] as const),
  ]);
}
