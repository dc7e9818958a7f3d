import type { Quote } from '../../../model/piece.ts';

/** Address of a quotation in the text, and of the passage it was taken from. */
export const quoteId = ({ line, start }: Quote): string => `quote-${line}-${start}`;
export const passageId = ({ line, start }: Quote): string => `passage-${line}-${start}`;
