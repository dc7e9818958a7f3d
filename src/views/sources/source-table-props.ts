import type { CitationRow } from '../../query/sources/citation-rows.ts';
import type { OutletRecord } from '../../query/sources/outlet-record.ts';
import { useHasRoom } from '../../ui/use-has-room.ts';
import { useIsPrinting } from '../../ui/use-is-printing.ts';
import type { FilterInUrl } from './use-source-filter.ts';
import type { Sources } from './use-sources.ts';

/** What either table is given. */
export type SourceTableProps = FilterInUrl & {
  readonly sources: Sources;
  readonly narrowed: readonly OutletRecord[];
  readonly rows: readonly CitationRow[];
  readonly opened: string | undefined;
};

export type TableLayout = 'narrow' | 'medium' | 'wide';

/** How many columns there is room for; a profile beside the table takes some of it. */
export function useTableLayout(isBesideProfile: boolean): TableLayout {
  const isWide = useHasRoom(72);
  const isMedium = useHasRoom(48);
  const isPrinting = useIsPrinting();
  if (isBesideProfile && !isPrinting) return isWide ? 'medium' : 'narrow';
  if (isWide) return 'wide';
  return isMedium ? 'medium' : 'narrow';
}
