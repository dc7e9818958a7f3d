import type { Span } from '../../../query/passage/anchor.ts';
import { makeAnchor } from '../../../query/passage/make-anchor.ts';
import { printPassage } from '../../../query/passage/passage-url.ts';
import { articlePath } from '../../../query/paths.ts';
import { useWholeAddress } from '../../use-whole-address.ts';

/** Whole addresses of passages of an article, to take away. */
export function usePassageLink(id: string): (text: string, span: Span) => string {
  const address = useWholeAddress(articlePath(id));
  return (text, span) => `${address}?${printPassage(makeAnchor(text, span))}`;
}
