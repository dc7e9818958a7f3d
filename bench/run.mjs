/**
 * `npm run bench`: measures the app's parts beside their peers and writes bench/RESULTS.md. `npm run bench -- filter` measures
 * only that and replaces its section there. Ratios count, not times: machines differ, and so do hours.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { install } from '../scripts/install.mjs';
import { ROOT } from '../scripts/run.mjs';
import { benchChart } from './chart/bench-chart.mjs';
import { hold } from './contest.mjs';
import { megabytes, short, table } from './figures.mjs';
import { benchLoad } from './page/bench-load.mjs';
import { benchPage } from './page/bench-page.mjs';
import { archiveCorpus, archiveText, buildProgram, measure } from './workshop.mjs';

const entries = (count) => ({ entries: count, pieces: 0 });
const pieces = (count) => ({ entries: 0, pieces: count });

const FILTER_PEERS = [
  { name: 'ours', steps: 120 },
  { name: 'crossfilter2', steps: 120 },
];

async function benchFilter() {
  const at = async (count, contenders) =>
    `### ${count.toLocaleString('en')} articles\n\n${await hold({
      kind: 'filter',
      contenders,
      folder: await archiveCorpus(entries(count)),
      rounds: 3,
    })}`;
  return [
    'A move gives the total, the counts of all eight facets, the timeline and the first of the list. Equal answers are checked.',
    await at(1000, [...FILTER_PEERS, { name: 'plain arrays', steps: 120 }]),
    await at(10_000, [...FILTER_PEERS, { name: 'plain arrays', steps: 30 }]),
    await at(100_000, [...FILTER_PEERS, { name: 'plain arrays', steps: 12 }]),
    `### 1,000,000 articles\n\n${await hold({
      kind: 'filter',
      contenders: FILTER_PEERS.slice(0, 1),
      folder: await archiveCorpus(entries(100_000)),
      rounds: 2,
      copies: 10,
    })}`,
  ].join('\n\n');
}

const searchers = (...names) => names.map((name) => ({ name, steps: 40 }));

async function benchSearch() {
  const at = async (count, contenders) =>
    `### ${count.toLocaleString('en')} pieces\n\n${await hold({
      kind: 'search',
      contenders,
      folder: await archiveCorpus(pieces(count)),
      rounds: 2,
    })}`;
  return [
    'Every contender gives ids, best first; equal answers to words and phrases are checked. For phrases ours reads positions; the peers propose, and the texts, which they must have besides, are searched. A first question is asked of an index that has just been opened; slow 4G is 200 kB/s and 150 ms a round trip. MiniSearch’s index is gzipped JSON; FlexSearch makes its own in place.',
    await at(1000, searchers('ours', 'minisearch', 'flexsearch')),
    await at(10_000, searchers('ours', 'minisearch', 'flexsearch')),
  ].join('\n\n');
}

async function benchParse() {
  const rows = [];
  // About 6.6 kB a piece, 84 bytes an entry.
  for (const size of [
    entries(1000),
    entries(10_000),
    entries(100_000),
    pieces(750),
    pieces(3000),
    pieces(12_000),
  ]) {
    const { bytes, milliseconds, memory, articles, unplaced } = await measure(
      'parse',
      'ours',
      await archiveText(size),
    );
    const rate = bytes / 1e6 / (milliseconds / 1000);
    rows.push([
      `${articles.toLocaleString('en')} ${size.pieces > 0 ? 'pieces' : 'entries'}`,
      megabytes(bytes),
      short(milliseconds),
      short(rate),
      megabytes(memory),
      unplaced,
    ]);
  }
  return table(['', 'MB', 'ms', 'MB/s', 'most memory, MB', 'lines unplaced'], rows);
}

const BENCHES = [
  { name: 'filter', title: 'Filtering with all counts', run: benchFilter },
  { name: 'search', title: 'Search', run: benchSearch },
  { name: 'parse', title: 'Parsing', run: benchParse },
  { name: 'chart', title: 'Chart frame', run: benchChart },
  { name: 'page', title: 'The app in a browser', run: benchPage },
  { name: 'load', title: 'The first view of this corpus', run: benchLoad },
];

const RESULTS = join(ROOT, 'bench', 'RESULTS.md');

const HEAD = `# Measurements

Made by \`npm run bench\`, each contender in a process of its own, in turns. In brackets: how many times ours.
`;

function describeMachine() {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}.\n`;
}

/** What was measured before, by title: a run of one benchmark leaves the others as they were. */
function readSections() {
  const text = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
  const sections = text.split(/^(?=## )/m).filter((section) => section.startsWith('## '));
  return new Map(sections.map((section) => [section.slice(3, section.indexOf('\n')), section.trimEnd()]));
}

function writeSections(sections) {
  const written = BENCHES.flatMap(({ title }) => sections.get(title) ?? []);
  writeFileSync(RESULTS, `${[HEAD, describeMachine(), written.join('\n\n')].join('\n')}\n`);
}

async function main(names) {
  const unknown = names.find((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown !== undefined) {
    throw new Error(`${unknown} is no benchmark; expected ${BENCHES.map(({ name }) => name).join(', ')}`);
  }
  await buildProgram();
  for (const { name, title, run } of BENCHES) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.error(`Measuring: ${name}`);
    const section = `## ${title}\n\n${await run()}`;
    console.log(section);
    writeSections(readSections().set(title, section));
  }
}

if (await install()) await main(process.argv.slice(2));
else process.exitCode = 1;
