/**
 * Builds the corpus (public/corpus/) and the app (dist/), each only when its inputs have changed since; `npm run build` builds
 * the app in any case.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { ROOT, runNode } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const LOCK = ['package.json', 'package-lock.json'];
const CORPUS_INPUTS = [
  'corpus',
  'src/model',
  'src/parse',
  'src/search',
  'src/table',
  'scripts/corpus.mjs',
  'scripts/import-bundled.mjs',
  ...LOCK,
];
const APP_INPUTS = [
  'src',
  'public',
  'index.html',
  'vite',
  'vite.config.ts',
  'tailwind.config.js',
  'tsconfig.json',
  ...LOCK,
];

/** The corpus stamp of a corpus that the user made of other inputs. */
export const OWN_CORPUS = 'own';

/** The corpus stamp of a corpus made of corpus/ (corpus.mjs writes it). */
export function hashCorpusInputs() {
  return hashOf(CORPUS_INPUTS);
}

/** Whether public/corpus/ is in place afterwards: that of corpus/, or with `keepOwn` whichever the user has made. */
export async function buildCorpus({ keepOwn }) {
  const stamp = readStamp('corpus');
  const there = existsSync(join(ROOT, 'public', 'corpus', 'manifest.json'));
  if (there && (stamp === hashCorpusInputs() || (keepOwn && stamp === OWN_CORPUS))) return true;
  return (await runNode('scripts/corpus.mjs')) === 0;
}

/** Whether dist/ is in place afterwards. */
export async function buildApp({ always = false } = {}) {
  const hash = hashOf(APP_INPUTS);
  const there = existsSync(join(ROOT, 'dist', 'index.html'));
  if (!always && there && readStamp('app') === hash) return true;
  if ((await runNode('node_modules/vite/bin/vite.js', ['build'])) !== 0) return false;
  writeStamp('app', hash);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const done =
    (await install()) && (await buildCorpus({ keepOwn: true })) && (await buildApp({ always: true }));
  process.exitCode = done ? 0 : 1;
}
