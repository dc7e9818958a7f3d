/** Milliseconds after which it is done in any case. */
const PATIENCE = 32;

/** Does it when the browser has time, or soon; gives how to take it back. */
export function whenIdle(act: () => void): () => void {
  // Not every browser says when it has time.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: PATIENCE });
  return () => cancelIdleCallback(request);
}
