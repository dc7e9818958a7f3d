import { shareOf, wilsonInterval } from '../../../query/compare/proportion.ts';
import { printCount } from '../../../ui/print-count.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { printShare, printShareInterval } from '../describe/print-numbers.ts';
import type { PlotSide } from './plot-row.ts';

/** Count, share and range stand under each other from row to row, and under their heading. */
export const SIDE_GRID = 'grid grid-cols-[3rem_3rem_4.25rem] justify-end gap-x-1.5';

type SideCellProps = {
  readonly side: 'A' | 'B';
  readonly name: string;
  readonly number: PlotSide;
  /** The range under count and share, where there is no room beside them. */
  readonly stacked: boolean;
};

/** How many of a side's articles, and what part; the number opens them. */
export function SideCell({ side, name, number, stacked }: SideCellProps) {
  const { count, of, to } = number;
  return (
    <span className={stacked ? 'flex flex-wrap justify-end gap-x-1.5' : SIDE_GRID}>
      <TextLink
        to={to}
        aria-label={`${printCount(count)} of ${printCount(of)} on side ${side}: ${name}`}
        className="min-w-6 text-right leading-6"
      >
        {printCount(count)}
      </TextLink>{' '}
      <span className="leading-6">{of === 0 ? '–' : printShare(shareOf(number))}</span>{' '}
      <span className={`text-muted text-xs ${stacked ? 'w-full' : 'leading-6'}`}>
        {of === 0 ? '' : printShareInterval(wilsonInterval(number))}
      </span>
    </span>
  );
}
