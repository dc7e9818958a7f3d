import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { printPlan } from '../../src/parse/testing/print-corpus.ts';
import { type ArchiveSize, planArchive } from './plan-archive.ts';

const LAYOUT = { blank: '', trailing: '', newline: '\n' };

/** Writes the raw text of an archive to `path`, and gives its length in bytes. */
export function writeArchive(size: ArchiveSize, path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, printPlan(planArchive(size), LAYOUT));
  return statSync(path).size;
}
