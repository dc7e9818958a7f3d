import { useLocation } from 'react-router-dom';
import { readHash } from '../../../query/anchors.ts';
import type { MissingEntry } from '../../../query/references/missing-register.ts';
import { rowCountOf, TableRows } from '../../../ui/long/table-rows.tsx';
import { useHasRoom } from '../../../ui/use-has-room.ts';
import { missingAnchor } from './missing-anchor.ts';
import { MissingRow } from './missing-row.tsx';

type MissingTableProps = {
  readonly entries: readonly MissingEntry[];
  readonly titleOf: (article: string) => string;
};

const HEAD = 'pr-4 pb-1.5 font-medium text-2xs text-muted uppercase tracking-wide last:pr-0';

/** The register, most cited first. */
export function MissingTable({ entries, titleOf }: MissingTableProps) {
  const here = readHash(useLocation().hash);
  const isWide = useHasRoom(64);
  const at = here === '' ? -1 : entries.findIndex(({ title }) => missingAnchor(title) === here);
  return (
    <table aria-rowcount={rowCountOf(entries)} className="w-full table-fixed border-collapse">
      <caption className="sr-only">Articles that footnotes cite and this corpus does not hold</caption>
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} text-left`}>
            Title as cited
          </th>
          {isWide && (
            <th scope="col" className={`${HEAD} w-[10%] text-left`}>
              Author
            </th>
          )}
          {isWide && (
            <th scope="col" className={`${HEAD} w-20 text-left`}>
              Issue
            </th>
          )}
          {isWide && (
            <th scope="col" className={`${HEAD} w-[26%] text-left`}>
              Where
            </th>
          )}
          {isWide && (
            <th scope="col" className={`${HEAD} w-[21%] text-left`}>
              Links given
            </th>
          )}
          <th scope="col" className={`${HEAD} w-14 text-right`}>
            Cited
          </th>
        </tr>
      </thead>
      <TableRows
        rows={entries}
        keyOf={({ key }) => key}
        usualHeight={isWide ? 90 : 180}
        target={at < 0 ? null : { at, id: here }}
      >
        {(entry, place) => (
          <MissingRow place={place} entry={entry} titleOf={titleOf} isWide={isWide} here={here} />
        )}
      </TableRows>
    </table>
  );
}
