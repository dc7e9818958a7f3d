/** Runs the project's TypeScript under plain Node. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './run.mjs';

async function bundle(entry) {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: entry, write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
  });
  return output[0].code;
}

/** The module `entry`, a path from the repository's folder, with all it needs in one file: a bundle calls across modules for nothing. */
export async function importBundled(entry) {
  const folder = await mkdtemp(join(tmpdir(), 'oe-watch-'));
  try {
    const file = join(folder, 'program.mjs');
    await writeFile(file, await bundle(entry));
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
