/** Bytes on the heap and in buffers after a collection. Throws where Node was not started with --expose-gc. */
export function heldBytes(): number {
  if (globalThis.gc === undefined) {
    throw new Error('gc is missing; expected node --expose-gc, since memory is measured after a collection');
  }
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** What the work gives, and the milliseconds it took. */
export function timed<T>(work: () => T): readonly [result: T, milliseconds: number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}
