/**
 * Measures one contender in a process of its own and prints what it found as JSON:
 * `node --expose-gc measure.mjs filter|search|parse CONTENDER PATH STEPS [COPIES]`; `measure.mjs archive PATH ENTRIES PIECES` writes a text.
 */
import { writeArchive } from './archive/write-archive.ts';
import { measureFilter } from './filter/measure-filter.ts';
import { measureParse } from './parse/measure-parse.ts';
import { measureSearch } from './search/measure-search.ts';

const KINDS: Readonly<Record<string, (...words: string[]) => unknown>> = {
  filter: (contender = '', path = '', steps = '', copies = '1') =>
    measureFilter(contender, path, Number(steps), Number(copies)),
  search: (contender = '', path = '', steps = '') => measureSearch(contender, path, Number(steps)),
  parse: (_contender = '', path = '') => measureParse(path),
  archive: (path = '', entries = '', pieces = '') =>
    writeArchive({ entries: Number(entries), pieces: Number(pieces) }, path),
};

const [kind = '', ...words] = process.argv.slice(2);
const measure = KINDS[kind];
if (measure === undefined)
  throw new Error(`${kind} is nothing to measure; expected ${Object.keys(KINDS).join(', ')}`);
process.stdout.write(JSON.stringify((await measure(...words)) ?? null));
