/** What a benchmark needs before it can run: the measuring program built, and archives with their corpora. Kept until an input changes. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { ROOT, runNode } from '../scripts/run.mjs';
import { hashOf } from '../scripts/stamp.mjs';

const FOLDER = join(ROOT, 'node_modules', '.bench');
const PROGRAM = join(FOLDER, 'program', 'measure.mjs');
const INPUTS = ['bench/archive', 'src/model', 'src/parse', 'src/search', 'src/table', 'package-lock.json'];
const runFile = promisify(execFile);

/** Bundled, as the page's code is: run module by module every call would cost a look-up. */
export async function buildProgram() {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'bench/measure.ts',
      outDir: join(FOLDER, 'program'),
      minify: false,
      rollupOptions: { output: { entryFileNames: 'measure.mjs' } },
    },
  });
}

/** What a process of its own measures; with `niceness` below 0 it goes before others, where the system allows that. */
export async function measure(...words) {
  const args = ['--expose-gc', '--max-old-space-size=12000', PROGRAM, ...words.map(String)];
  const { stdout } = await runFile(process.execPath, args, { cwd: ROOT, maxBuffer: 1e9 });
  return JSON.parse(stdout);
}

/** The path of the raw text of an archive of this size. */
export async function archiveText({ entries, pieces }) {
  const path = join(FOLDER, 'archives', hashOf(INPUTS).slice(0, 12), `${entries}-${pieces}.txt`);
  if (!existsSync(path)) await measure('archive', path, entries, pieces);
  return path;
}

/** The folder of the corpus of an archive of this size. */
export async function archiveCorpus(size) {
  const text = await archiveText(size);
  const folder = text.replace(/\.txt$/, '');
  const done = `${folder}.done`;
  if (existsSync(done)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const code = await runNode('scripts/corpus.mjs', [text, '--out', folder], { stdout: 2 });
  if (code !== 0) throw new Error(`${text}: the corpus could not be built (exit code ${code})`);
  writeFileSync(done, '');
  return folder;
}
