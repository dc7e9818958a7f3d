import type { FootnoteReference } from '../../../model/footnote-reference.ts';
import { rowCountOf, TableRows } from '../../../ui/long/table-rows.tsx';
import { useHasRoom } from '../../../ui/use-has-room.ts';
import { ReferenceRow } from './reference-row.tsx';

type ReferenceTableProps = {
  readonly references: readonly FootnoteReference[];
  readonly titleOf: (article: string) => string;
  /** In words; null for none. */
  readonly filter: string | null;
};

const HEAD =
  'pr-4 pb-1.5 text-left align-bottom font-medium text-2xs text-muted uppercase tracking-wide last:pr-0';

/** What the graph shows and what it has no room for: a row a reference, in the order of the text. */
export function ReferenceTable({ references, titleOf, filter }: ReferenceTableProps) {
  const isWide = useHasRoom(64);
  return (
    <table aria-rowcount={rowCountOf(references)} className="w-full table-fixed border-collapse">
      <caption className="pb-2 text-left text-muted text-xs">
        Every reference, in the order of the text. Filter: {filter ?? 'none'}.
      </caption>
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} ${isWide ? 'w-[18%]' : ''}`}>
            Cited in
          </th>
          <th scope="col" className={`${HEAD} ${isWide ? 'w-[26%]' : ''}`}>
            Cited work
          </th>
          {isWide && (
            <>
              <th scope="col" className={`${HEAD} w-36`}>
                Where it is
              </th>
              <th scope="col" className={`${HEAD} w-24`}>
                Date
              </th>
              <th scope="col" className={HEAD}>
                Citing sentence
              </th>
            </>
          )}
        </tr>
      </thead>
      <TableRows
        rows={references}
        keyOf={({ article, footnote, start }) => `${article} ${footnote} ${start}`}
        usualHeight={isWide ? 100 : 220}
      >
        {(reference, place) => (
          <ReferenceRow place={place} reference={reference} titleOf={titleOf} isWide={isWide} />
        )}
      </TableRows>
    </table>
  );
}
