import type { LineSpan } from '../model/article.ts';

/** `line 194`, `lines 379–405`. */
export function describeSpan([first, last]: LineSpan): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}
