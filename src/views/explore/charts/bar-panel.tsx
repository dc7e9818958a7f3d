import { memo, useMemo, useState } from 'react';
import type { Facet } from '../../../query/facets/facet.ts';
import type { FacetId } from '../../../query/facets/index.ts';
import { explorePath } from '../../../query/paths.ts';
import { clearFacet, toggleValue } from '../../../query/query.ts';
import { ChartFrame } from '../../../ui/chart-frame/chart-frame.tsx';
import { printChartCsv } from '../../print-chart-csv.ts';
import { printFilter } from '../../print-filter.ts';
import { printShown } from '../../use-query-in-url.ts';
import { shortenRows, valueRows } from '../../value-rows.ts';
import type { Explorer } from '../use-explorer.ts';
import { BarChart } from './bar-chart.tsx';
import { barDrawing } from './bar-drawing.tsx';
import { describeBars } from './describe-bars.ts';
import { MoreButton } from './more-button.tsx';

const LIMIT = 8;

type BarPanelProps = {
  readonly explorer: Explorer;
  readonly title: string;
  readonly facet: Facet & { readonly id: FacetId };
};

/** The values of a facet as bars to press; its own choice does not change the bars' lengths. */
export const BarPanel = memo(function BarPanel({ explorer, title, facet }: BarPanelProps) {
  const { corpus, columns, query, view, result, change } = explorer;
  const [all, setAll] = useState(false);
  const { domains } = corpus.taxonomy;
  const rows = useMemo(
    () => valueRows(facet, columns.facets[facet.id], result.counts[facet.id], query.facets[facet.id]),
    [facet, columns, result, query],
  );
  const shown = all ? rows : shortenRows(rows, LIMIT);
  const open = clearFacet(query, facet.id);
  const filter = printFilter(open, columns);
  return (
    <ChartFrame
      title={title}
      hint="press to filter"
      summary={describeBars(facet, rows)}
      filter={filter}
      tableOf={() => ({
        columns: [facet.label, 'Articles'],
        rows: shown.map(({ name, count }) => [name, count]),
        linkOf: (row) =>
          explorePath(printShown({ query: toggleValue(open, facet.id, shown[row]?.value ?? ''), view })),
      })}
      csvOf={(table) => printChartCsv(table, title, filter)}
      drawingOf={() => barDrawing(shown, domains)}
      footer={
        <MoreButton plural={facet.plural} all={all} hidden={rows.length - shown.length} onChange={setAll} />
      }
    >
      <BarChart
        rows={shown}
        domains={domains}
        onToggle={(value, side) => change((now) => toggleValue(now, facet.id, value, side))}
      />
      {rows.length === 0 && <p className="text-muted">None under the other filters.</p>}
    </ChartFrame>
  );
});
