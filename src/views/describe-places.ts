import type { LineSpan } from '../model/article.ts';

/** `line 194`, `lines 379–405`. */
export function describeSpan([first, last]: LineSpan): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** Every place of an article in the raw text: `lines 194, 196 and 199`. */
export function describePlaces(spans: readonly LineSpan[]): string {
  const [only] = spans;
  if (only !== undefined && spans.length === 1) return describeSpan(only);
  const numbers = spans.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return `lines ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
