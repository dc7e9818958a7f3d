import type { QuoteStatus } from '../../../model/piece.ts';
import { STATUS_LOOKS, StatusIcon } from '../../status-icon.tsx';

const MEANINGS: readonly (readonly [status: QuoteStatus, name: string, meaning: string])[] = [
  [
    'verbatim',
    'Word for word',
    'the excerpt has these words in this order; only the last stop or comma may differ.',
  ],
  ['elided', 'Shortened or with insertions', 'an ellipsis or [brackets] account for every difference.'],
  [
    'altered',
    'Words differ',
    'the words as quoted are marked, those of the excerpt stand struck through beside them.',
  ],
  [
    'not-found',
    'Not in the excerpts',
    'no excerpt holds the words. They may stand in the part of the source that was not excerpted.',
  ],
];

/** What the check of the quotations says, and what it cannot say. */
export function QuoteLegend() {
  return (
    <details className="mt-5 print:break-inside-avoid font-sans text-muted text-xs">
      <summary className="w-fit hover:text-ink print:list-none print:font-semibold">
        What the quotation check says
      </summary>
      <div className="mt-2 rounded-card border border-line bg-panel p-4 print:mt-1 print:break-inside-avoid print:border-0 print:p-0">
        <ul className="flex flex-col gap-2">
          {MEANINGS.map(([status, name, meaning]) => (
            <li key={status} className="flex gap-2">
              <span className={`mt-[2.5px] ${STATUS_LOOKS[status].colour}`}>
                <StatusIcon status={status} />
              </span>
              <span>
                <span className={`font-semibold ${STATUS_LOOKS[status].colour}`}>{name}</span>: {meaning}
              </span>
            </li>
          ))}
        </ul>
        <p className="mt-3 border-line border-t pt-3">
          Every quotation of five words or more is compared with the excerpts printed below. An excerpt is
          only part of its source, so the check never says that a quotation is wrong.
        </p>
      </div>
    </details>
  );
}
