import type { Quote, QuoteStatus } from '../../../model/piece.ts';

const FOUND: Readonly<Record<QuoteStatus, string>> = {
  verbatim: 'Word for word in',
  elided: 'Shortened or with insertions, from',
  altered: 'Words differ from',
  'not-found': 'Not in',
};

/** Where the quotation stands and how well it agrees: `Word for word in source 2, line 398`. */
export function describeStatus({ status, source, sourceLine }: Quote): string {
  if (status === 'not-found' || source === null) return 'Not in the excerpts, which are partial';
  const line = sourceLine === null ? '' : `, line ${sourceLine}`;
  return `${FOUND[status]} source ${source}${line}`;
}

const HOLDERS: Readonly<Record<Quote['in'], string>> = {
  pullQuote: 'the pull quote',
  analysis: 'the analysis',
};

/** The words that differ, one phrase a difference: `the analysis has “seized”, the excerpt has “took”`. */
export function describeDifferences({ differences, in: where }: Quote): string {
  const holder = HOLDERS[where];
  return differences
    .map(({ quote, source }) => {
      if (quote === '') return `${holder} leaves out “${source}”`;
      if (source === '') return `${holder} adds “${quote}”`;
      return `${holder} has “${quote}”, the excerpt has “${source}”`;
    })
    .join('; ');
}

const SNIPPET_WORDS = 5;

/** The first words of a quotation, enough to tell it from its neighbours. */
export function quoteSnippet({ text }: Pick<Quote, 'text'>): string {
  const words = text.split(/\s+/);
  if (words.length <= SNIPPET_WORDS) return text.replace(/[,.;\s]+$/, '');
  return `${words
    .slice(0, SNIPPET_WORDS)
    .join(' ')
    .replace(/[,.;…]+$/, '')}…`;
}
