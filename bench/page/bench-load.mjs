/** The first view of this corpus, the app's own build beside others with more in the first load, in turns. */
import { join } from 'node:path';
import { buildApp, buildCorpus } from '../../scripts/build.mjs';
import { ROOT } from '../../scripts/run.mjs';
import { median, short, table, times } from '../figures.mjs';
import { startBareBrowser } from './bare-browser.mjs';
import { buildLoadPeer, LOAD_PEERS } from './load-peers.mjs';
import { serveApp } from './serve.mjs';
import { drawnOf, interactiveOf, isLoaded, VIEWPORT, watchLoad } from './watch-load.mjs';

const ROUNDS = 7;

/** Milliseconds without a long task after which nothing more is awaited: longer than the charts' code takes to come. */
const REST = 2000;

/** Slow 4G as Lighthouse has it: bits a second, milliseconds there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

const CONDITIONS = [
  { name: 'as it is', network: null, slowdown: 1 },
  { name: '4× CPU, slow 4G', network: SLOW_4G, slowdown: 4 },
];

/** Runs in the page: what the browser itself says of a load. */
function watchPaint() {
  const paint = { shown: null, largest: null, shift: 0 };
  globalThis.benchPaint = paint;
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') paint.shown = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    paint.largest = startTime;
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) paint.shift += value;
  });
}

async function loadOnce(browser, address, { network, slowdown }) {
  const scripts = [watchLoad, watchPaint];
  const page = await browser.openPage({ viewport: VIEWPORT, scripts, network, slowdown });
  await page.goto(address);
  await page.waitFor(isLoaded);
  await page.waitFor((awaited) => {
    const { list, longTasks } = globalThis.benchSeen;
    const [start, duration] = longTasks.at(-1) ?? [0, 0];
    return performance.now() - Math.max(list, start + duration) > awaited;
  }, REST);
  const { seen, paint } = await page.evaluate(() => ({
    seen: globalThis.benchSeen,
    paint: globalThis.benchPaint,
  }));
  await page.close();
  return { ...paint, interactive: interactiveOf(seen), drawn: drawnOf(seen), list: seen.list };
}

const FIGURES = [
  ['first contentful paint, ms', ({ shown }) => shown],
  ['largest contentful paint, ms', ({ largest }) => largest],
  ['interactive, ms', ({ interactive }) => interactive],
  ['list, ms', ({ list }) => list],
  ['all drawn, charts too, ms', ({ drawn }) => drawn],
];

async function race(browser, builds, condition) {
  const loads = builds.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { address }] of builds.entries())
      loads[at].push(await loadOnce(browser, address, condition));
  }
  const figures = (of) => loads.map((own) => median(own.map(of)));
  return [
    ...FIGURES.map(([name, of]) => {
      const [ours, ...peers] = figures(of);
      const printed = peers.map((peer) => `${short(peer)} (${times(ours / peer)})`);
      return [`${condition.name}: ${name}`, short(ours), ...printed];
    }),
    [`${condition.name}: layout shift`, ...figures(({ shift }) => shift).map(short)],
  ];
}

export async function benchLoad() {
  if (!((await buildCorpus({ keepOwn: false })) && (await buildApp())))
    throw new Error('The app could not be built, so it was not measured');
  const corpus = join(ROOT, 'public', 'corpus');
  const builds = [await serveApp({ dist: join(ROOT, 'dist'), corpus })];
  for (const peer of LOAD_PEERS) builds.push(await serveApp({ dist: await buildLoadPeer(peer), corpus }));
  const browser = await startBareBrowser();
  try {
    // A browser that has just started still loads pages of its own.
    for (const { address } of builds) await loadOnce(browser, address, CONDITIONS[0]);
    const rows = [];
    for (const condition of CONDITIONS) rows.push(...(await race(browser, builds, condition)));
    const words = [
      'The peers are the same app: with Recharts in its first load and all else in parts and in turn, as in ours;',
      'and with all that the page shows in its first load, drawn at once. In brackets what ours takes of theirs.',
      'Theirs are drawn by script alone, ours has header and frame in the HTML.',
      'Interactive: first view and list stand, and no long task comes for 500 ms; a chart’s bars may follow.',
    ].join(' ');
    return `${words}\n\n${table(['', 'ours', ...LOAD_PEERS.map(({ name }) => name)], rows)}`;
  } finally {
    await browser.stop();
    for (const { stop } of builds) stop();
  }
}
