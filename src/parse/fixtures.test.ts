import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { NO_EDITORIAL } from './editorial.ts';
import { buildCorpus } from './index.ts';

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');

/** The structure of an article: what it is about is judged by the titles labelled by hand. */
function structureOf<T extends Article>({ topics: _, places: __, actors: ___, systems: ____, ...rest }: T) {
  return rest;
}

/** What a reader of a fixture can check by eye. */
function parse(file: string) {
  const text = readFileSync(join(FIXTURES, file), 'utf8');
  const { manifest, articles, pieces, problems } = buildCorpus(
    [{ file, text, bytes: text.length, sha256: '' }],
    NO_EDITORIAL,
    () => undefined,
  );
  return {
    collections: manifest.collections,
    unplaced: manifest.inputs[0]?.unplaced,
    entries: articles.filter(({ kind }) => kind === 'entry').map(structureOf),
    pieces: pieces.map(({ problems: _, ...piece }) => structureOf(piece)),
    problems: problems.map(({ line, severity, kind, message }) => `${line} ${severity} ${kind}: ${message}`),
  };
}

describe('a fixture reads as its golden file says', () => {
  for (const file of readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'))) {
    test(basename(file, '.txt'), async () => {
      const golden = join(FIXTURES, file.replace(/\.txt$/, '.json'));
      await expect(`${JSON.stringify(parse(file), null, 2)}\n`).toMatchFileSnapshot(golden);
    });
  }
});
