import type { ProblemCheck } from '../passes/find-problems.ts';
import { quoteBalance } from '../text/quotes.ts';
import { lacksOpeningMark } from './missing-opening-quote.ts';
import { inPiece } from './places.ts';

function describe(balance: number): string {
  const [more, fewer] = balance > 0 ? ['opened', 'closed'] : ['closed', 'opened'];
  return `${Math.abs(balance)} more quote ${Math.abs(balance) === 1 ? 'mark is' : 'marks are'} ${more} than ${fewer}`;
}

/** A quotation that runs over several paragraphs opens each and closes only the last. */
function runsOn(text: string, next: string | undefined): boolean {
  return quoteBalance(text) > 0 && /^[“"]/.test(next ?? '');
}

export const unbalancedQuotes: ProblemCheck = {
  kind: 'unbalanced-quotes',
  severity: 'info',
  find: function* ({ pieces }) {
    for (const at of pieces) {
      const { analysis, sources, footnotes } = at.piece;
      for (const texts of [analysis, ...sources.map(({ excerpt }) => excerpt), footnotes]) {
        for (const [i, { line, text }] of texts.entries()) {
          const balance = quoteBalance(text);
          if (balance !== 0 && !runsOn(text, texts[i + 1]?.text)) yield inPiece(at, line, describe(balance));
        }
      }
      for (const source of sources) {
        const balance = quoteBalance(source.raw);
        const known = lacksOpeningMark(source) ? -1 : 0;
        if (balance !== known) {
          yield inPiece(
            at,
            source.lines[0] ?? 0,
            `In the citation of source ${source.n}, ${describe(balance - known)}`,
          );
        }
      }
    }
  },
};
