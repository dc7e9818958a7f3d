/**
 * `npm start` and `npm run dev`: installs and builds what is missing, then serves and prints the address. The server runs in
 * this process, so whatever ends it leaves nothing behind. Further arguments are Vite's: `npm start -- --port 8080`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp, buildCorpus } from './build.mjs';
import { install } from './install.mjs';
import { ROOT } from './run.mjs';

const [mode, ...options] = process.argv.slice(2);
const ready =
  (await install()) && (await buildCorpus({ keepOwn: true })) && (mode !== 'preview' || (await buildApp()));

if (ready) {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  process.argv = [process.execPath, vite, mode, ...options];
  await import(pathToFileURL(vite).href);
} else {
  process.exitCode = 1;
}
