export const VIEWPORT = { width: 1440, height: 900 };

/** Runs in the page before anything else: notes when what an analyst waits for is there, and every long task. */
export function watchLoad() {
  const seen = { firstView: null, list: null, longTasks: [] };
  globalThis.benchSeen = seen;
  new PerformanceObserver((entries) => {
    for (const { startTime, duration } of entries.getEntries()) seen.longTasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  // Looks for one thing at a time, since what it takes is taken from the page.
  const look = () => {
    if (seen.firstView === null) {
      const said = [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
      // The count of articles stands with the timeline, before the parts that come after the first view.
      if (said.some((text) => /of [\d,]+ articles/.test(text))) seen.firstView = performance.now();
    } else if (document.querySelector('li [id^="article-"]') !== null) {
      seen.list = performance.now();
    }
    if (seen.list === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: whether all that an analyst waits for is there. */
export const isLoaded = () =>
  globalThis.benchSeen !== undefined &&
  globalThis.benchSeen.list !== null &&
  globalThis.benchSeen.firstView !== null;

/** Milliseconds without a long task after which a page counts as ready to be worked with. */
const QUIET = 500;

/** When first view and list stood and nothing held the page up for a while, in milliseconds from the navigation. */
export function interactiveOf({ firstView, list, longTasks }) {
  let ready = Math.max(firstView, list);
  for (const [start, duration] of longTasks) {
    if (start - ready >= QUIET) break;
    ready = Math.max(ready, start + duration);
  }
  return ready;
}

/** When nothing held the page up any more, the bars of its charts drawn too. */
export function drawnOf({ firstView, list, longTasks }) {
  return Math.max(firstView, list, ...longTasks.map(([start, duration]) => start + duration));
}
