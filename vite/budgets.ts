import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { FIRST_FONTS } from './preload.ts';

type Bundle = Rolldown.OutputBundle;

/** What a build wrote, and where. */
type Built = { readonly folder: string; readonly bundle: Bundle };

type Budget = {
  readonly what: string;
  /** Bytes after gzip. */
  readonly limit: number;
  readonly files: (built: Built) => readonly string[];
};

/** The scripts that the page names, and what they import before they run. */
function firstScripts({ folder, bundle }: Built): readonly string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const first = new Set<string>();
  const add = (file: string): void => {
    if (first.has(file)) return;
    first.add(file);
    const chunk = bundle[file];
    if (chunk?.type === 'chunk') chunk.imports.forEach(add);
  };
  for (const [, file] of html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) if (file !== undefined) add(file);
  return [...first];
}

const filesLike = ({ bundle }: Built, pattern: RegExp): readonly string[] =>
  Object.keys(bundle).filter((file) => pattern.test(file));

const sizeOf = (folder: string, file: string): number =>
  gzipSync(readFileSync(join(folder, file)), { level: 9 }).byteLength;

const BUDGETS: readonly Budget[] = [
  {
    what: 'initial JavaScript',
    limit: 125_000,
    files: firstScripts,
  },
  {
    what: 'CSS',
    limit: 15_000,
    files: (built) => filesLike(built, /\.css$/),
  },
  {
    what: 'preloaded fonts',
    limit: 50_000,
    files: (built) => filesLike(built, FIRST_FONTS),
  },
];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Fails the build when what every visit loads first grows over its limit; says what is left otherwise. */
export function budgets(): Plugin {
  return {
    name: 'budgets',
    apply: 'build',
    writeBundle({ dir: folder = 'dist' }, bundle) {
      for (const { what, limit, files } of BUDGETS) {
        const size = files({ folder, bundle }).reduce((sum, file) => sum + sizeOf(folder, file), 0);
        const words = `${what}: ${kilobytes(size)} of ${kilobytes(limit)} after gzip`;
        if (size === 0) this.error(`${what}: nothing of it is in the build, so its size cannot be checked`);
        if (size > limit) this.error(`${words}. Load what the first view does not need when it is needed.`);
        this.info(words);
      }
    },
  };
}
