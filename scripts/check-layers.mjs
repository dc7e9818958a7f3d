/**
 * Fails when a file of src/ or e2e/ imports what its layer may not (the table is in layer-rules.mjs).
 * Prints one line a violation: `src/query/x.ts:12: query may not import views (../views/x.ts); allowed: model, search`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeFetch, judgeImport, judgePlace } from './layer-rules.mjs';
import { readImports } from './read-imports.mjs';

/** Every violation in one file's text, in the order of its lines; `file` is its path from the repository's root. */
export function findViolations(file, code) {
  const misplaced = judgePlace(file);
  if (misplaced) return [`${file}:1: ${misplaced}`];
  const { imports, fetches } = readImports(file, code);
  const found = [
    ...imports.map(({ specifier, line }) => ({
      line,
      why:
        specifier === null
          ? 'a computed import cannot be checked; write the path'
          : judgeImport(file, specifier),
    })),
    ...fetches.map(({ line }) => ({ line, why: judgeFetch(file) })),
  ];
  return found
    .filter(({ why }) => why !== null)
    .sort((a, b) => a.line - b.line)
    .map(({ line, why }) => `${file}:${line}: ${why}`);
}

function main() {
  const root = new URL('../', import.meta.url);
  const files = ['src', 'e2e'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true })
      .map((path) => posix.join(folder, path.replaceAll(sep, '/')))
      .filter((path) => /\.tsx?$/.test(path)),
  );
  const violations = files.flatMap((file) => findViolations(file, readFileSync(new URL(file, root), 'utf8')));
  for (const violation of violations) console.error(violation);
  console.log(`Layers: ${files.length} files, ${violations.length} violations`);
  process.exitCode = violations.length > 0 || files.length === 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
