/**
 * `npm start` and `npm run dev`: installs and builds what is missing, then serves and prints the address. The server runs in
 * this process and ends with the shell that started it. Further arguments are Vite's: `npm start -- --port 8080`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp, buildCorpus } from './build.mjs';
import { install } from './install.mjs';
import { ROOT } from './run.mjs';

/** npm runs scripts through a shell, which a signal to npm ends without telling us: look whether it is still there. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 250).unref();
}

const [mode, ...options] = process.argv.slice(2);
const ready =
  (await install()) && (await buildCorpus({ keepOwn: true })) && (mode !== 'preview' || (await buildApp()));

if (ready) {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  process.argv = [process.execPath, vite, mode, ...options];
  await import(pathToFileURL(vite).href);
  endWithParent();
} else {
  process.exitCode = 1;
}
