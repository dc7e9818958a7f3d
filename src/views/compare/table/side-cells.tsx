import { shareOf, wilsonInterval } from '../../../query/compare/proportion.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { printShare, printShareInterval } from '../describe/print-numbers.ts';
import type { PlotSide } from './plot-row.ts';

type SideCellProps = {
  readonly side: 'A' | 'B';
  readonly name: string;
  readonly number: PlotSide;
  /** Under each other, where there is no room beside each other. */
  readonly stacked: boolean;
};

/** How many of a side's articles, and what part; the number opens them. */
export function SideCell({ side, name, number, stacked }: SideCellProps) {
  const { count, of, to } = number;
  return (
    <span className={stacked ? 'flex flex-col items-end' : 'grid grid-cols-[1.75rem_3.25rem_5rem] gap-x-1.5'}>
      <TextLink
        to={to}
        aria-label={`${count} of ${of} on side ${side}: ${name}`}
        className="min-w-6 justify-self-end leading-6"
      >
        {count}
      </TextLink>{' '}
      <span className="leading-6">{of === 0 ? '–' : printShare(shareOf(number))}</span>{' '}
      <span className="text-muted text-xs leading-6">
        {of === 0 ? '' : printShareInterval(wilsonInterval(number))}
      </span>
    </span>
  );
}
