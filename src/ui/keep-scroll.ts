/** In the state of a history entry: the page was left scrolled as it was when the entry was made. */
type KeptScroll = { readonly keepScroll: true };

/** The state of a link or a move that only changes what is on screen, with whatever else it carries. */
export function keepScroll<T extends object>(state?: T): T & KeptScroll {
  return { ...(state as T), keepScroll: true };
}

export function keepsScroll(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'keepScroll' in state;
}
