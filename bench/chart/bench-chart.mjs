/** One frame of the timeline as the app draws it, beside the same bars in Recharts, in turns in one page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browser.mjs';
import { buildCorpus } from '../../scripts/build.mjs';
import { ROOT } from '../../scripts/run.mjs';
import { median, p95, short, table, times } from '../figures.mjs';
import { FLAGS } from '../page/browser-flags.mjs';
import { traceFrames } from '../page/frames.mjs';
import { serveApp } from '../page/serve.mjs';

const OUT = join(ROOT, 'node_modules', '.bench', 'chart');
const ROUNDS = 3;
const CONTENDERS = ['ours', 'recharts'];
const KINDS = [
  { kind: 'counts', words: 'other counts' },
  { kind: 'range', words: 'another range' },
];

/** The months from the first article of this corpus to the last. */
function ownMonths() {
  const articles = JSON.parse(readFileSync(join(ROOT, 'public', 'corpus', 'articles.json'), 'utf8'));
  const months = articles
    .filter(({ date }) => date.basis === 'stated' || date.basis === 'inferred')
    .map(({ date }) => 12 * Number(date.value.slice(0, 4)) + Number(date.value.slice(5, 7)));
  return 1 + Math.max(...months) - Math.min(...months);
}

async function buildPage() {
  await build({
    root: join(ROOT, 'bench', 'chart'),
    configFile: false,
    logLevel: 'warn',
    build: { outDir: OUT, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  });
}

/** Busy milliseconds of the frames in which a chart was drawn anew. */
async function measureFrames(page, ...words) {
  const frames = await traceFrames(page, () =>
    page.evaluate((args) => globalThis.benchChart.run(...args), words),
  );
  // The first has the chart made, the last nothing to do.
  return frames.slice(2, -1).map(({ busy }) => busy);
}

async function race(page, kind, months) {
  const frames = Object.fromEntries(CONTENDERS.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of CONTENDERS) frames[name].push(...(await measureFrames(page, name, kind, months)));
  }
  return frames;
}

function rowsOf(words, { ours, recharts }) {
  return [
    ['median', median],
    ['p95', p95],
  ].map(([name, figure]) => [
    `${words}, ${name} ms`,
    short(figure(ours)),
    `${short(figure(recharts))} (${times(figure(recharts) / figure(ours))})`,
  ]);
}

export async function benchChart() {
  if (!(await buildCorpus({ keepOwn: false })))
    throw new Error('The corpus could not be built, so its months are not known');
  await buildPage();
  const { address, stop } = await serveApp({ dist: OUT, corpus: OUT });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 400 } });
    await page.goto(address);
    const rows = [];
    for (const months of [ownMonths(), 300]) {
      for (const { kind, words } of KINDS)
        rows.push(...rowsOf(`${months} months, ${words}`, await race(page, kind, months)));
    }
    return [
      'The bars of the timeline, stacked by domain: what the page’s main thread does for a frame with an update, from React to painting. Another range leaves the counts as they are and draws the months outside it faint.',
      table(['', 'ours', 'Recharts'], rows),
    ].join('\n\n');
  } finally {
    await browser.close();
    stop();
  }
}
