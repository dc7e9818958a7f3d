import type { Quote } from '../../../model/piece.ts';

/** Address of a quotation in the text, and of the passage it was taken from. */
export { quoteAnchor as quoteId } from '../../../query/anchors.ts';
export const passageId = ({ line, start }: Quote): string => `passage-${line}-${start}`;
