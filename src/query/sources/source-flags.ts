import type { CitationRecord, OutletRecord } from './outlet-record.ts';

type Flag = {
  /** Names the citations it holds for: `Shortened link`. */
  readonly name: string;
  readonly holds: (citation: CitationRecord, outlet: OutletRecord) => boolean;
};

/** What of a citation an analyst has to weigh, in the order shown. */
export const SOURCE_FLAGS = [
  'single',
  'differing',
  'undescribed',
  'shortened',
  'unlinked',
  'contradicted',
  'altered',
] as const;

export type SourceFlag = (typeof SOURCE_FLAGS)[number];

export const FLAGS: Readonly<Record<SourceFlag, Flag>> = {
  single: {
    name: 'Only outlet of its piece',
    holds: ({ kind, isOnlyOutlet }) => kind === 'source' && isOnlyOutlet,
  },
  differing: { name: 'Described differently', holds: (_, outlet) => outlet.isDescribedDifferently },
  undescribed: {
    name: 'No descriptor',
    holds: ({ kind, descriptor }) => kind === 'source' && descriptor === null,
  },
  shortened: { name: 'Shortened link', holds: ({ link }) => link === 'shortened' },
  unlinked: { name: 'No link', holds: ({ link }) => link === 'none' },
  contradicted: { name: 'Date contradicts link', holds: ({ doubts }) => doubts.length > 0 },
  altered: {
    name: 'Quotation with other words',
    holds: ({ quotes }) => quotes.altered > 0,
  },
};
