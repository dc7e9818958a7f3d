import type { Quote } from '../../model/piece.ts';
import type { ProblemCheck } from '../passes/find-problems.ts';
import { inPiece } from './places.ts';

type Difference = Quote['differences'][number];

const SAME_WORD = 4;

/** `neighbors` for `neighbours`, `messing` for `messed`: another form or spelling of one word, not another word. */
function isForm({ quote, source }: Difference): boolean {
  const single = quote !== '' && !quote.includes(' ') && !source.includes(' ');
  return single && quote.slice(0, SAME_WORD).toLowerCase() === source.slice(0, SAME_WORD).toLowerCase();
}

function say({ quote, source }: Difference, where: string): string {
  if (quote === '') return `${where} leaves out “${source}”`;
  return source === '' ? `${where} adds “${quote}”` : `${where} has “${quote}” for “${source}”`;
}

/** A quotation whose words are not those of the excerpt it comes from. */
export const quoteAltered: ProblemCheck = {
  kind: 'quote-altered',
  severity: 'error',
  find: ({ pieces }) =>
    pieces.flatMap((at) =>
      at.piece.quotes
        .filter(({ status }) => status === 'altered')
        .map((quote) => {
          const where = quote.in === 'pullQuote' ? 'The pull quote' : 'The analysis';
          const said = quote.differences.map((difference) => say(difference, where)).join('; ');
          const message = `${said}; the excerpt of source ${quote.source} stands at line ${quote.sourceLine}`;
          const severity = quote.differences.every(isForm) ? ('warn' as const) : ('error' as const);
          return { ...inPiece(at, quote.line, message), severity };
        }),
    ),
};
