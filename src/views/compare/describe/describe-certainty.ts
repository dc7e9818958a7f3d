/** How sure a difference is: not, taken alone, or even among all that are listed. */
export type Certainty = 'unsure' | 'distinct' | 'firm';

const WORDS: Readonly<Record<Certainty, string>> = {
  unsure: 'not distinguishable',
  distinct: 'distinguishable',
  firm: 'holds among all',
};

/** What a mark stands for, in words. */
export const describeCertainty = (certainty: Certainty): string => WORDS[certainty];
