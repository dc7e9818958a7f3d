declare global {
  interface Window {
    /** public/frame.js: the keys pressed so far, of which it keeps no more from now on. */
    takeEarlyKeys?: () => readonly KeyboardEvent[];
  }
}

/** Presses the keys again that were pressed before what answers them had come. */
export function pressAgain(): void {
  for (const event of window.takeEarlyKeys?.() ?? []) dispatchEvent(new KeyboardEvent('keydown', event));
}
