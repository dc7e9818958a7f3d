import { Link } from 'react-router-dom';
import { formatDate } from '../../../model/partial-date.ts';
import { explorePath } from '../../../query/paths.ts';
import { printCount } from '../../../ui/print-count.ts';
import type { Coverage, CoverageMonth } from './shape-coverage.ts';

/** Grows with the count, and stays pale enough for the number on it in either theme. */
function heat(count: number, highest: number): string {
  const share = Math.round(12 + 38 * (count / Math.max(1, highest)));
  return `color-mix(in srgb, var(--accent) ${share}%, var(--panel))`;
}

/** Hatched, so that a month without entries is not taken for a month that is not part of the table. */
const HATCHING =
  'repeating-linear-gradient(135deg, color-mix(in srgb, var(--edge) 45%, transparent) 0 1px, transparent 1px 5px)';

type MonthCellProps = { readonly coverage: Coverage; readonly month: CoverageMonth };

/** A month's number, which leads to its articles. */
export function MonthCell({ coverage: { collection, highest }, month }: MonthCellProps) {
  if (month.state === 'outside') return <td />;
  if (month.state === 'none') {
    return (
      <td>
        <span
          title={`${formatDate(month.month)}: no entries`}
          className="block h-6 rounded-[3px]"
          style={{ backgroundImage: HATCHING }}
        >
          <span className="sr-only">none</span>
        </span>
      </td>
    );
  }
  const search = new URLSearchParams({ collection: collection.id, from: month.month, to: month.month });
  const entries = `${printCount(month.count)} ${month.count === 1 ? 'entry' : 'entries'}`;
  return (
    <td>
      <Link
        to={explorePath(`${search}`)}
        id={`${collection.id}-${month.month}`}
        title={`${formatDate(month.month)}: ${entries}`}
        className="grid h-6 place-items-center rounded-[3px] text-ink text-xs tabular-nums hover:outline-2 hover:outline-accent"
        style={{ background: heat(month.count, highest) }}
      >
        {printCount(month.count)}
      </Link>
    </td>
  );
}
