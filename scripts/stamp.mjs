/**
 * Remembers that a step is done for the inputs it was done with. Stamps lie in node_modules, so they go when it goes, and are
 * written only after the step succeeded.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './run.mjs';

const FOLDER = join(ROOT, 'node_modules', '.stamps');

function filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** A hash over these files and folders (from the repository's folder; missing ones count as empty) and words. */
export function hashOf(paths, words = []) {
  const hash = createHash('sha256').update(JSON.stringify([ROOT, ...words]));
  for (const file of paths.flatMap((path) => filesUnder(join(ROOT, path)))) {
    hash
      .update(`\0${relative(ROOT, file)}\0`)
      .update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

/** What the stamp of a step says; null where there is none. */
export function readStamp(name) {
  try {
    return readFileSync(join(FOLDER, name), 'utf8');
  } catch {
    return null;
  }
}

export function writeStamp(name, text) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, name), text);
}
