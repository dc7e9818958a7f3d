/** What the page's main thread did for each frame, from a trace. */
export const CATEGORIES = ['devtools.timeline', 'toplevel'];
const FRAME = 'AnimationFrame::Render';

/**
 * Of each frame while `work` goes on, until the next one starts, in milliseconds: `busy`, how long the page's tasks took, waits
 * for a free core included, and `own`, the processor time of it.
 */
export async function traceFrames(page, work) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return busyFrames(traceEvents);
}

function pageThread(events) {
  const counts = new Map();
  for (const { name, pid, tid } of events) {
    if (name !== FRAME) continue;
    const key = `${pid} ${tid}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const isTask = ({ name, ph }) =>
  ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');

function eventsOfPage(events) {
  const thread = pageThread(events);
  return events.filter(({ pid, tid }) => `${pid} ${tid}` === thread);
}

/** Of the page's task that computed longest, its processor time in milliseconds. */
export function longestTask(events) {
  return Math.max(
    0,
    ...eventsOfPage(events)
      .filter(isTask)
      .map(({ dur = 0, tdur = dur }) => tdur / 1000),
  );
}

export function busyFrames(events) {
  const own = eventsOfPage(events);
  const starts = own
    .filter(({ name, ph }) => name === FRAME && ph === 'b')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const frames = starts.map(() => ({ busy: 0, own: 0 }));
  // Tasks lie one after the other; what frame a task belongs to is where it ends.
  for (const { ts, dur = 0, tdur = dur } of own.filter(isTask)) {
    const at = starts.findLastIndex((start) => start <= ts + dur);
    const frame = frames[at];
    if (frame === undefined) continue;
    frame.busy += dur / 1000;
    frame.own += tdur / 1000;
  }
  return frames;
}
