import { useHref } from 'react-router-dom';
import type { Span } from '../../../query/passage/anchor.ts';
import { makeAnchor } from '../../../query/passage/make-anchor.ts';
import { printPassage } from '../../../query/passage/passage-url.ts';
import { articlePath } from '../../../query/paths.ts';

/** Whole addresses of passages of an article, to take away. */
export function usePassageLink(id: string): (text: string, span: Span) => string {
  const address = new URL(useHref(articlePath(id)), location.origin);
  return (text, span) => `${address.href}?${printPassage(makeAnchor(text, span))}`;
}
