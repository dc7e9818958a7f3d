/**
 * Makes a large corpus for the end-to-end tests, the same one every time, and prints where it lies. It is kept in node_modules until
 * what makes it changes.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT, runNode } from './run.mjs';
import { hashOf } from './stamp.mjs';

/** As many authors as no list of a facet shows at once. */
const SIZE = { entries: 20_000, pieces: 300, authors: 3000 };
const INPUTS = ['bench/archive', 'src/model', 'src/parse', 'src/search', 'src/table', 'package-lock.json'];

const folder = join(ROOT, 'node_modules', '.archive');
const corpus = join(folder, hashOf(INPUTS, [JSON.stringify(SIZE)]).slice(0, 12));
const done = `${corpus}.done`;

if (!existsSync(done)) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const text = join(folder, 'archive.txt');
  const { module } = await runnerImport('./bench/archive/write-archive.ts');
  module.writeArchive(SIZE, text);
  process.exitCode = await runNode('scripts/corpus.mjs', [text, '--out', corpus], { stdout: 2 });
  if (process.exitCode === 0) writeFileSync(done, '');
}
console.log(corpus);
