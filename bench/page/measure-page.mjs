/** Drives the app in Chromium on one corpus and says what it took: milliseconds, bytes, frames. */
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/browser.mjs';
import { median } from '../figures.mjs';
import { startBareBrowser } from './bare-browser.mjs';
import { FLAGS } from './browser-flags.mjs';
import { CATEGORIES, longestTask, traceFrames } from './frames.mjs';
import { serveApp } from './serve.mjs';
import { interactiveOf, isLoaded, VIEWPORT, watchLoad } from './watch-load.mjs';

const QUIET = 600;
const TOGGLES = 8;

/** Runs in the page: whether it has had nothing to do for a while. */
function isQuiet(quiet) {
  const last = globalThis.benchSeen.longTasks.at(-1);
  return last === undefined || performance.now() - last[0] - last[1] > quiet;
}

async function settle(page) {
  await page.waitForFunction(isQuiet, QUIET, { timeout: 120_000 });
  await page.waitForTimeout(QUIET);
}

async function loadOnce(browser, address) {
  const page = await browser.openPage({ viewport: VIEWPORT, scripts: [watchLoad] });
  await page.goto(address);
  await page.waitFor(isLoaded);
  await page.waitFor(isQuiet, QUIET);
  const seen = await page.evaluate(() => globalThis.benchSeen);
  await page.close();
  return {
    firstView: seen.firstView,
    list: seen.list,
    interactive: interactiveOf(seen),
    longest: Math.max(0, ...seen.longTasks.map(([, duration]) => duration)),
    bytes: page.received.bytes,
  };
}

/** A load with nothing that watches it but the page itself. */
async function measureLoad(address) {
  const browser = await startBareBrowser();
  try {
    // A browser that has just started still loads pages of its own.
    await loadOnce(browser, address);
    const load = await loadOnce(browser, address);
    // By itself, since a trace takes time too.
    const events = await browser.trace(CATEGORIES, () => loadOnce(browser, address));
    return { ...load, longestOwn: longestTask(events) };
  } finally {
    await browser.stop();
  }
}

async function heapOf(client) {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

async function dragBrush(page) {
  const end = await page.getByRole('slider', { name: 'Timeline end' }).boundingBox();
  const start = await page.getByRole('slider', { name: 'Timeline start' }).boundingBox();
  const y = end.y + end.height / 3;
  const [from, to] = [end.x - 2, start.x + (end.x - start.x) * 0.3];
  await page.mouse.move(from, y);
  await settle(page);
  const frames = await traceFrames(page, async () => {
    await page.mouse.down();
    await page.mouse.move(to, y, { steps: 90 });
    await page.mouse.move(from - 40, y, { steps: 60 });
  });
  await page.mouse.up();
  await settle(page);
  return frames;
}

/** Milliseconds from an event to the first frame whose count shows it, and to the one whose list does. */
async function timeChange(page, event, act) {
  await page.evaluate((awaited) => {
    const seen = { pressed: null, said: null, listed: null };
    globalThis.benchToggle = seen;
    const status = () => document.querySelector('[role="status"] strong, [role="status"]')?.textContent;
    const list = () => document.querySelector('[id^="article-"]')?.closest('ol')?.textContent;
    const [before, rows] = [status(), list()];
    const look = () => {
      const now = performance.now();
      if (seen.said === null && status() !== before) seen.said = now;
      if (seen.listed === null && list() !== rows) seen.listed = now;
      if (seen.said === null || seen.listed === null) requestAnimationFrame(look);
    };
    addEventListener(
      awaited,
      ({ timeStamp }) => {
        seen.pressed = timeStamp;
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  }, event);
  await act();
  await page
    .waitForFunction(
      () => globalThis.benchToggle.listed !== null && globalThis.benchToggle.said !== null,
      null,
      { timeout: 5000 },
    )
    .catch(() => null);
  const { pressed, said, listed } = await page.evaluate(() => globalThis.benchToggle);
  await settle(page);
  return { said: said - pressed, listed: listed === null ? Number.NaN : listed - pressed };
}

async function toggleFacets(page) {
  const boxes = page.getByRole('group', { name: 'Topic' }).getByRole('checkbox');
  const measured = [];
  for (let step = 0; step < TOGGLES; step++)
    measured.push(await timeChange(page, 'pointerdown', () => boxes.nth(step >> 1).click()));
  return {
    said: median(measured.map(({ said }) => said)),
    listed: median(measured.map(({ listed }) => listed)),
  };
}

/** A word of the first title, typed at once and taken away again. The index is opened with it. */
async function searchWord(page) {
  const title = (await page.locator('[id^="article-"]').first().textContent()) ?? '';
  const [word = ''] = title.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length);
  const field = page.getByRole('searchbox', { name: 'Search the corpus' });
  const { said, listed } = await timeChange(page, 'input', () => field.fill(word));
  await field.fill('');
  await settle(page);
  return { said, listed };
}

async function scrollList(page) {
  await page.locator('[id^="article-"]').first().scrollIntoViewIfNeeded();
  return traceFrames(page, async () => {
    for (let step = 0; step < 60; step++) await page.mouse.wheel(0, 400);
  });
}

async function openArticle(page) {
  await page.evaluate(() => {
    globalThis.benchOpened = null;
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const look = () => {
          if (document.querySelector('article h1') === null) requestAnimationFrame(look);
          else globalThis.benchOpened = performance.now() - timeStamp;
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  const rows = page.locator('[id^="article-"]');
  const inSight = await rows.evaluateAll((all) =>
    all.findIndex((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top > 80 && bottom < innerHeight;
    }),
  );
  await rows.nth(Math.max(0, inSight)).click();
  await page.waitForFunction(() => globalThis.benchOpened !== null);
  return page.evaluate(() => globalThis.benchOpened);
}

export async function measurePage(folders) {
  const { address, stop } = await serveApp(folders);
  try {
    return { ...(await measureLoad(address)), ...(await measureUse(address)) };
  } finally {
    stop();
  }
}

async function measureUse(address) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const client = await page.context().newCDPSession(page);
    await page.addInitScript(watchLoad);
    await page.goto(address);
    await page.waitForFunction(isLoaded, null, { timeout: 120_000 });
    await settle(page);
    const heap = await heapOf(client);
    const toggles = await toggleFacets(page);
    const search = await searchWord(page);
    const drag = await dragBrush(page);
    const scroll = await scrollList(page);
    await settle(page);
    const open = await openArticle(page);
    return {
      heap,
      drag,
      scroll,
      toggleSaid: toggles.said,
      toggleListed: toggles.listed,
      searchSaid: search.said,
      searchListed: search.listed,
      open,
    };
  } finally {
    await browser.close();
  }
}
