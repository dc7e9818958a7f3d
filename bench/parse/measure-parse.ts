import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { NO_EDITORIAL } from '../../src/parse/editorial.ts';
import { buildCorpus } from '../../src/parse/index.ts';
import { timed } from '../held-bytes.ts';

export type ParseMeasures = {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Most memory the process ever held, in bytes. */
  readonly memory: number;
  readonly articles: number;
  readonly unplaced: number;
};

/** Parses one text as the command line does, without the files. */
export function measureParse(path: string): ParseMeasures {
  const text = readFileSync(path, 'utf8');
  const bytes = Buffer.byteLength(text);
  const source = { file: basename(path), text, bytes, sha256: '' };
  const [corpus, milliseconds] = timed(() => buildCorpus([source], NO_EDITORIAL, () => undefined));
  return {
    bytes,
    milliseconds,
    memory: process.resourceUsage().maxRSS * 1024,
    articles: corpus.articles.length,
    unplaced: corpus.manifest.inputs.reduce((sum, { unplaced }) => sum + unplaced.length, 0),
  };
}
