/** The built app on corpora of several sizes, each loaded and driven in a browser of its own. */
import { join } from 'node:path';
import { buildApp, buildCorpus } from '../../scripts/build.mjs';
import { ROOT } from '../../scripts/run.mjs';
import { median, megabytes, p95, short, table } from '../figures.mjs';
import { archiveCorpus } from '../workshop.mjs';
import { measurePage } from './measure-page.mjs';

const FRAME = 1000 / 60;
const ROUNDS = 2;

const late = (times) => `${short((100 * times.filter((time) => time > FRAME).length) / times.length)} %`;

const ROWS = [
  ['MB until the list stands', ({ bytes }) => bytes, megabytes],
  ['first view, ms', ({ firstView }) => firstView, short],
  ['list, ms', ({ list }) => list, short],
  ['interactive, ms', ({ interactive }) => interactive, short],
  ['longest task while loading, ms', ({ longest }) => longest, short],
  ['longest task while loading, processor time, ms', ({ longestOwn }) => longestOwn, short],
  ['heap and buffers, MB', ({ heap }) => heap, megabytes],
  ['facet toggle to its count, ms', ({ toggleSaid }) => toggleSaid, short],
  ['facet toggle to the list, ms', ({ toggleListed }) => toggleListed, short],
  ['search, index not open yet, to its count, ms', ({ searchSaid }) => searchSaid, short],
  ['search, index not open yet, to the list, ms', ({ searchListed }) => searchListed, short],
  ['open an article, ms', ({ open }) => open, short],
];

/** How long the tasks of a frame took; of that, what the page’s main thread computed while it had a core. */
const TIMES = [
  ['busy', 'busy'],
  ['own', 'processor time'],
];

/** Of frames, pooled over all rounds. */
const FRAME_ROWS = [
  ['median', median],
  ['p95', p95],
  ['longest', (frames) => Math.max(...frames)],
];

function rowsOf(measured) {
  const framesOf = (rounds, kind, time) => rounds.flatMap((round) => round[kind].map((frame) => frame[time]));
  const frames = (kind, words) => [
    ...TIMES.flatMap(([time, called]) => [
      ...FRAME_ROWS.map(([name, figure]) => [
        `${words}, ${called}, ms a frame, ${name}`,
        ...measured.map((rounds) => short(figure(framesOf(rounds, kind, time)))),
      ]),
      [
        `${words}, ${called}, frames over 16.7 ms`,
        ...measured.map((rounds) => late(framesOf(rounds, kind, time))),
      ],
    ]),
  ];
  return [
    ...ROWS.map(([name, figure, print]) => [
      name,
      ...measured.map((rounds) => print(median(rounds.map(figure)))),
    ]),
    ...frames('drag', 'brush drag'),
    ...frames('scroll', 'list scrolled'),
  ];
}

async function measureRounds(folders) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measurePage(folders));
  return rounds;
}

/** Text is sent packed with gzip; the tables of the articles are packed as they lie. */
export async function benchPage() {
  if (!((await buildCorpus({ keepOwn: false })) && (await buildApp())))
    throw new Error('The app could not be built, so it was not measured');
  const entries = (count) => archiveCorpus({ entries: count, pieces: 0 });
  const corpora = [
    ['this corpus', join(ROOT, 'public', 'corpus')],
    ['10,000 entries', await entries(10_000)],
    ['100,000 entries', await entries(100_000)],
    ['10,000 pieces', await archiveCorpus({ entries: 0, pieces: 10_000 })],
  ];
  const measured = [];
  for (const [, corpus] of corpora) measured.push(await measureRounds({ dist: join(ROOT, 'dist'), corpus }));
  const words =
    'A long task and a busy frame are how long the main thread’s tasks took, waits for one of the machine’s two cores included: without a graphics card, painting to pixels, the compositor and the driver of the test want them too. Processor time is what the main thread computed of it.';
  return `${words}\n\n${table(['', ...corpora.map(([name]) => name)], rowsOf(measured))}`;
}
