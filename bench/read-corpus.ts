import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/model/article.ts';
import type { Corpus, Manifest } from '../src/model/corpus.ts';
import type { Piece } from '../src/model/piece.ts';
import type { Taxonomy } from '../src/model/taxonomy.ts';
import { articlesOf } from '../src/table/articles-of.ts';
import { tableOf } from '../src/table/table-of.ts';

const readJson = <T>(folder: string, name: string): T =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

/** A corpus from the folder it was written to, each of its articles so many times: a million do not fit a file of JSON. */
export function readCorpus(folder: string, copies = 1): Corpus {
  const read = readJson<Article[]>(folder, 'articles.json');
  const articles = Array.from({ length: copies }, () => read).flat();
  return {
    manifest: readJson<Manifest>(folder, 'manifest.json'),
    table: tableOf(articles),
    articles: articlesOf(articles),
    taxonomy: readJson<Taxonomy>(folder, 'taxonomy.json'),
  };
}

export function readPieces(folder: string): ReadonlyMap<string, Piece> {
  const names = readdirSync(join(folder, 'pieces'));
  return new Map(
    names.map((name) => {
      const piece = readJson<Piece>(join(folder, 'pieces'), name);
      return [piece.id, piece];
    }),
  );
}
