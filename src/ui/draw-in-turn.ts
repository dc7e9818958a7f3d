const waiting = new Set<() => void>();
let isUnderWay = false;

function drawNext(): void {
  const [draw] = waiting;
  isUnderWay = draw !== undefined;
  if (draw === undefined) return;
  waiting.delete(draw);
  draw();
  // What was drawn comes into the document before the next frame.
  requestAnimationFrame(() => setTimeout(drawNext));
}

/** Draws after all that were asked for before, each in a frame of its own. Gives how to take it back. */
export function drawInTurn(draw: () => void): () => void {
  waiting.add(draw);
  if (!isUnderWay) drawNext();
  return () => void waiting.delete(draw);
}
