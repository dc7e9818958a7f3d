import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { explorePath } from '../../query/paths.ts';
import { clearFacet, type Selection, toggleValue } from '../../query/query.ts';
import { printQuery } from '../../query/url.ts';
import { ChartFrame } from '../../ui/chart-frame/chart-frame.tsx';
import type { ChartTable } from '../../ui/chart-frame/chart-table.ts';
import { Bone } from '../../ui/skeleton.tsx';
import { printChartCsv } from '../print-chart-csv.ts';
import { printFilter } from '../print-filter.ts';
import { BesideMap } from './beside-map.tsx';
import type { Camera } from './camera.ts';
import { countClasses } from './count-classes.ts';
import { describeMap } from './describe-map.ts';
import { mapDrawing } from './map-drawing.tsx';
import { MapFault } from './map-fault.tsx';
import { MapLegend } from './map-legend.tsx';
import { drawMarks, type PlacedRows, type PlaceMark, placeRows } from './place-marks.ts';
import { KIND_NAMES } from './place-shape.ts';
import { useOutlines } from './use-outlines.ts';
import type { Places } from './use-places.ts';
import { WorldMap } from './world-map.tsx';

const TITLE = 'Map of places';

const NO_MARKS: readonly PlaceMark[] = [];

/** Every place with its number, those beside the map too; a number leads to its articles. */
function tableOf({ placed, unplaced }: PlacedRows, { query }: Places): ChartTable {
  const open = clearFacet(query, 'place');
  const rows = [
    ...placed.map(({ row, shape }) => ({ row, kind: KIND_NAMES[shape.kind] })),
    ...unplaced.map(({ row, why }) => ({ row, kind: `Not on the map: ${why}` })),
  ];
  return {
    columns: ['Place', 'Kind', 'Articles'],
    rows: rows.map(({ row, kind }) => [row.name, kind, row.count]),
    linkOf: (at, column) =>
      column === 2 ? explorePath(printQuery(toggleValue(open, 'place', rows[at]?.row.value ?? ''))) : null,
  };
}

/** The places of the corpus on a map of the world; its own choice does not change the counts. */
export function MapPanel({ places }: { readonly places: Places }) {
  const { query, columns, rows, change } = places;
  const { byId, error, retry } = useOutlines();
  const rowsOnMap = useMemo(() => placeRows(rows), [rows]);
  const { placed, unplaced } = rowsOnMap;
  const marks = useMemo(() => (byId === null ? NO_MARKS : drawMarks(placed, byId)), [placed, byId]);
  const [moved, onMove] = useState<Camera | null>(null);
  const filter = printFilter(clearFacet(query, 'place'), columns);
  const toggle = (value: string, side: keyof Selection): void =>
    change((now) => toggleValue(now, 'place', value, side));
  const classes = countClasses(Math.max(0, ...placed.map(({ row }) => row.count)));
  return (
    <ChartFrame
      title={TITLE}
      hint="press to filter"
      summary={describeMap(rowsOnMap)}
      filter={filter}
      tableOf={() => tableOf(rowsOnMap, places)}
      csvOf={(table) => printChartCsv(table, TITLE, filter)}
      drawingOf={() => {
        if (byId === null) throw new Error('the outlines of the map are not loaded');
        return mapDrawing(byId, marks, moved);
      }}
      footer={
        <>
          <BesideMap unplaced={unplaced} onToggle={toggle} />
          <About />
        </>
      }
    >
      {byId !== null && (
        <WorldMap outlines={byId} marks={marks} moving={{ moved, onMove }} onToggle={toggle} />
      )}
      {byId === null &&
        (error === null ? <Bone className="h-96" /> : <MapFault error={error} onRetry={retry} />)}
      <MapLegend classes={classes} />
    </ChartFrame>
  );
}

function About(): ReactNode {
  return (
    <p className="mt-2.5 max-w-3xl text-muted text-xs">
      Equal Earth projection. Outlines: Natural Earth (public domain), by way of world-atlas, simplified; they
      show borders as that data draws them and imply no position on a disputed one. A region or a sea has the
      count of its own name and stands for no exact place.
    </p>
  );
}
