import type { TextQuote } from '../../model/dossier.ts';
import type { Anchor } from './anchor.ts';
import { makeAnchor } from './make-anchor.ts';

/** The anchor of a passage that was kept with all its words: a long one is named by its first and last. */
export function anchorOfQuote({ exact, prefix, suffix }: TextQuote): Anchor {
  const { head, tail } = makeAnchor(exact, { start: 0, end: exact.length });
  return { prefix, head, tail, suffix };
}
