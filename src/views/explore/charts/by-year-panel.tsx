import { type ComponentType, memo, useMemo, useState } from 'react';
import type { Facet } from '../../../query/facets/facet.ts';
import type { FacetId } from '../../../query/facets/index.ts';
import { type Measure, withMeasureByYear } from '../../../query/view.ts';
import type { ChartDrawing } from '../../../ui/chart-frame/chart-drawing.ts';
import { ChartFrame } from '../../../ui/chart-frame/chart-frame.tsx';
import { printChartCsv } from '../../print-chart-csv.ts';
import { printFilter } from '../../print-filter.ts';
import type { ChangeQuery } from '../../use-query-in-url.ts';
import { shortenRows } from '../../value-rows.ts';
import { MeasureToggle } from '../measure-toggle.tsx';
import type { Explorer } from '../use-explorer.ts';
import type { ByYear, YearRow } from './by-year.ts';
import { byYearTable, describeByYear, describeFewYears } from './by-year-words.ts';
import { MoreButton } from './more-button.tsx';
import { useByYear } from './use-by-year.ts';
import { type NamedValue, useValueMenu } from './use-value-menu.tsx';

export type ByYearChartProps = {
  readonly label: string;
  readonly facet: FacetId;
  readonly matrix: ByYear;
  /** Of the matrix, those shown. */
  readonly rows: readonly YearRow[];
  readonly measure: Measure;
  readonly change: ChangeQuery;
  readonly onMenu: (anchor: HTMLElement, ...values: readonly NamedValue[]) => void;
};

type ByYearPanelProps = {
  readonly explorer: Explorer;
  readonly title: string;
  readonly facet: Facet & { readonly id: FacetId };
  /** Rows shown before the rest are asked for. */
  readonly limit: number;
  readonly Chart: ComponentType<ByYearChartProps>;
  readonly drawingOf: (matrix: ByYear, rows: readonly YearRow[], measure: Measure) => ChartDrawing;
};

/** A facet against the years, whatever dates and values of the facet are chosen; each number opens its articles. */
export const ByYearPanel = memo(function ByYearPanel(props: ByYearPanelProps) {
  const { explorer, title, facet, limit, Chart, drawingOf } = props;
  const { columns, query, view, change, changeView } = explorer;
  const measure = view.byYear;
  const [all, setAll] = useState(false);
  const { matrix, open } = useByYear(explorer, facet);
  const rows = useMemo(() => (all ? matrix.rows : shortenRows(matrix.rows, limit)), [all, matrix, limit]);
  const { menu, open: openMenu } = useValueMenu(query, change);
  const few = measure === 'share' ? describeFewYears(matrix.years) : '';
  const filter = useMemo(() => printFilter(open, columns), [open, columns]);
  return (
    <ChartFrame
      title={title}
      hint={measure === 'count' ? 'all dates' : '% of each year'}
      actions={
        <MeasureToggle
          measure={measure}
          per="year"
          onChange={(next) => changeView((now) => withMeasureByYear(now, next))}
        />
      }
      summary={`${describeByYear(matrix, facet, measure)} ${few}`.trim()}
      filter={filter}
      tableOf={() => byYearTable(matrix, rows, measure, facet, { query: open, view })}
      csvOf={(table) => printChartCsv(table, title, filter)}
      drawingOf={() => drawingOf(matrix, rows, measure)}
      footer={
        <>
          <MoreButton
            plural={facet.plural}
            all={all}
            hidden={matrix.rows.length - rows.length}
            onChange={setAll}
          />
          {few !== '' && <p className="mt-1 text-2xs text-muted">{few}</p>}
        </>
      }
    >
      {rows.length === 0 ? (
        <p className="text-muted">None under the other filters.</p>
      ) : (
        <Chart
          label={title}
          facet={facet.id}
          matrix={matrix}
          rows={rows}
          measure={measure}
          change={change}
          onMenu={openMenu}
        />
      )}
      {menu}
    </ChartFrame>
  );
});
