/** Runs in the page before anything else: notes when what an analyst waits for is there, and every long task. */
export function watchLoad() {
  const seen = { firstView: null, list: null, longTasks: [] };
  globalThis.benchSeen = seen;
  new PerformanceObserver((entries) => {
    for (const { startTime, duration } of entries.getEntries()) seen.longTasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const has = (selector) => document.querySelector(selector) !== null;
    const said = [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
    // The count of articles stands with the timeline, before the parts that come after the first view.
    if (seen.firstView === null && said.some((text) => /of [\d,]+ articles/.test(text)))
      seen.firstView = performance.now();
    if (seen.list === null && has('[id^="article-"]')) seen.list = performance.now();
    if (seen.list === null || seen.firstView === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** When nothing held the page up any more, in milliseconds from the navigation. */
export function interactiveOf({ firstView, longTasks }) {
  const ends = longTasks.map(([start, duration]) => start + duration);
  return Math.max(firstView, ...ends);
}
