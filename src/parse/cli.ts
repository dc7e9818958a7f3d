import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { type Editorial, NO_EDITORIAL } from './editorial.ts';
import { buildCorpus } from './index.ts';
import type { CorpusText } from './parsed.ts';
import { report } from './report.ts';
import { type CorpusFiles, serialise } from './serialise.ts';
import { summarise } from './summarise.ts';
import { decodeBytes } from './text/decode-bytes.ts';

const USAGE = `Usage: npm run corpus -- [INPUT…] [--out DIR] [--report | --check]
Reads raw text (by default every .txt file under corpus/) and writes the corpus the app loads to DIR
(by default public/corpus/).
  --report  writes nothing and prints all that is known: dates, quotations, missing articles, problems
  --check   writes nothing and compares with what stands in DIR; exit code 1 where it is stale`;

const DEFAULT_INPUTS = 'corpus';
const DEFAULT_OUT = join('public', 'corpus');
const EDITORIAL = 'editorial.json';
/** Texts longer than this, in bytes, take seconds: the work on them is reported as it goes on. */
const LONG = 1_000_000;

const EDITORIAL_SCHEMA = v.object({
  title: v.string(),
  collections: v.array(
    v.object({
      heading: v.optional(v.string()),
      file: v.optional(v.string()),
      id: v.string(),
      title: v.string(),
    }),
  ),
  corrections: v.optional(v.array(v.object({ article: v.string(), topics: v.array(v.string()) })), []),
});

/** What the user can mend: printed as one line, without a stack. */
class InputError extends Error {}

type Task = 'write' | 'report' | 'check' | 'help';
type Options = { readonly inputs: readonly string[]; readonly out: string; readonly task: Task };

const TASKS: ReadonlyMap<string, Task> = new Map([
  ['--help', 'help'],
  ['-h', 'help'],
  ['--report', 'report'],
  ['--check', 'check'],
]);

function readOptions(args: readonly string[]): Options {
  const inputs: string[] = [];
  let out = DEFAULT_OUT;
  let task: Task = 'write';
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const named = arg.startsWith('--out=') ? arg.slice('--out='.length) : arg === '--out' ? args[++i] : null;
    if (named === '' || named === undefined)
      throw new InputError('--out names no folder; expected --out DIR');
    if (named !== null) out = named;
    else if (TASKS.has(arg)) task = TASKS.get(arg) ?? task;
    else if (arg.startsWith('-'))
      throw new InputError(`${arg} is not an option; expected INPUT…, --out DIR, --report or --check`);
    else inputs.push(arg);
  }
  return { inputs, out, task };
}

async function defaultInputs(): Promise<string[]> {
  const names = await readdir(DEFAULT_INPUTS, { recursive: true }).catch(() => []);
  const texts = names.filter((name) => name.endsWith('.txt')).sort();
  if (texts.length === 0)
    throw new InputError(`${DEFAULT_INPUTS}: holds no .txt file; expected at least one`);
  return texts.map((name) => join(DEFAULT_INPUTS, name));
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a directory',
    EACCES: 'it may not be read',
  };
  return known[code] ?? `it cannot be read (${code})`;
}

async function readInput(path: string, file: string): Promise<CorpusText> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new InputError(`${path}:1: ${reasonOf(error)}; expected a text file`);
  });
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) throw new InputError(`${path}:${decoded.line}: ${decoded.reason}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, text: decoded.text, bytes: bytes.length, sha256 };
}

/** Files are known by their names, or by their paths where two have one name. */
async function readInputs(paths: readonly string[]): Promise<CorpusText[]> {
  const names = paths.map((path) => basename(path));
  const seen = new Set<string>();
  const texts: CorpusText[] = [];
  for (const [i, path] of paths.entries()) {
    const name = names[i] ?? path;
    const real = await realpath(path).catch(() => path);
    if (seen.has(real)) continue;
    seen.add(real);
    const shared = names.filter((other) => other === name).length > 1;
    texts.push(await readInput(path, shared ? path.replaceAll('\\', '/') : name));
  }
  return texts;
}

/** Editorial facts lie beside the first input that has them, else with this project's own corpus. */
async function readEditorial(paths: readonly string[]): Promise<Editorial> {
  const places = [...paths.map((path) => join(dirname(path), EDITORIAL)), join(DEFAULT_INPUTS, EDITORIAL)];
  for (const place of places) {
    const text = await readFile(place, 'utf8').catch(() => null);
    if (text === null) continue;
    try {
      return v.parse(EDITORIAL_SCHEMA, JSON.parse(text));
    } catch (error) {
      throw new InputError(
        `${place}:1: ${error instanceof Error ? error.message : error}; expected a title and a list of collections`,
      );
    }
  }
  return NO_EDITORIAL;
}

/** Only a folder that is new, empty, or holds nothing but an earlier corpus may be replaced. */
async function checkOut(out: string, files: CorpusFiles): Promise<void> {
  const info = await stat(out).catch(() => null);
  if (info === null) return;
  if (!info.isDirectory()) throw new InputError(`${out}: is a file; expected a folder to write to`);
  const own = new Set([...files.keys()].map((path) => path.split('/')[0]));
  const foreign = (await readdir(out)).find((name) => !own.has(name) && name !== 'pieces');
  if (foreign)
    throw new InputError(
      `${out}: holds ${foreign}, which is no part of a corpus; expected a folder of its own`,
    );
}

/** Writes all files or none: beside the folder first, then in its place. */
async function writeOut(out: string, files: CorpusFiles): Promise<void> {
  await checkOut(out, files);
  const whole = resolve(out);
  const [fresh, old] = [`${whole}.new-${process.pid}`, `${whole}.old-${process.pid}`];
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), content);
    }
    await rename(whole, old).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    });
    await rename(fresh, whole);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/** The paths of files that the folder lacks, has besides, or has with other content. */
async function findStale(out: string, files: CorpusFiles): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, content] of files) {
    const written = await readFile(join(out, path)).catch(() => null);
    if (written === null || !written.equals(Buffer.from(content)))
      stale.push(written === null ? `${path} is missing` : `${path} differs`);
  }
  const present = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of present.filter((it) => it.isFile())) {
    const path = relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (!files.has(path)) stale.push(`${path} is no longer written`);
  }
  return stale;
}

async function check(out: string, files: CorpusFiles): Promise<void> {
  const stale = await findStale(out, files);
  if (stale.length > 0)
    throw new InputError(`${out}: is stale: ${stale.join('; ')}; expected what npm run corpus writes`);
  console.log(`${out} is up to date`);
}

/** Says on a terminal what is being done, where the texts are so long that it takes a while. */
function progress(texts: readonly CorpusText[]): (pass: string) => void {
  const bytes = texts.reduce((sum, text) => sum + text.bytes, 0);
  const shown = process.stderr.isTTY && bytes > LONG;
  return (pass) => {
    if (shown) process.stderr.write(`${pass}…\n`);
  };
}

async function run(args: readonly string[]): Promise<void> {
  const { inputs, out, task } = readOptions(args);
  if (task === 'help') {
    console.log(USAGE);
    return;
  }
  const paths = inputs.length > 0 ? inputs : await defaultInputs();
  const texts = await readInputs(paths);
  const tell = progress(texts);
  const corpus = buildCorpus(texts, await readEditorial(paths), tell);
  if (task === 'report') console.log(report(corpus));
  else if (task === 'check') await check(out, await serialise(corpus));
  else {
    tell('writing');
    await writeOut(out, await serialise(corpus));
    console.log(`${summarise(corpus)}\nWritten to ${out}`);
  }
}

/** Runs the command with its arguments; gives the exit code: 0 where all went well, else 1. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    await run(args);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 1;
  }
}
