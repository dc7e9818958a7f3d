import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { DownloadMenu } from '../../../ui/chart-frame/download-menu.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWidth } from '../../../ui/use-width.ts';
import { printChartCsv } from '../../print-chart-csv.ts';
import { comparisonTable } from './comparison-file.ts';
import { DifferenceTable } from './difference-table.tsx';
import { forestDrawing } from './forest-drawing.tsx';
import { Legend } from './legend.tsx';
import type { Measure } from './measure.ts';
import type { PlotRow } from './plot-row.ts';

/** Below this the numbers stand over the drawing. */
const ROOMY = 760;

export type ComparisonPanelProps = {
  readonly title: string;
  readonly hint?: ReactNode;
  /** What a row is, `Topic`, and what many are, `topics`. */
  readonly what: string;
  readonly plural: string;
  readonly rows: readonly PlotRow[];
  /** Rows beyond these are shown when asked for; those without enough articles always are. */
  readonly limit?: number;
  readonly measure: Measure;
  /** What the sides are, in words. */
  readonly sides: string;
};

function shorten(rows: readonly PlotRow[], limit: number): readonly PlotRow[] {
  return rows.filter(({ lack }) => lack === null).slice(0, limit);
}

/** What sides are compared on, the surest difference first; to take away as numbers or as a picture. */
export function ComparisonPanel(props: ComparisonPanelProps) {
  const { title, hint, what, plural, rows, limit = rows.length, measure, sides } = props;
  const [all, setAll] = useState(false);
  const [ref, width] = useWidth<HTMLDivElement>();
  const short = useMemo(() => shorten(rows, limit), [rows, limit]);
  const shown = all ? rows : short;
  const compared = shown.filter(({ lack }) => lack === null);
  const scale = measure.scaleOf(compared.map(({ interval }) => interval));
  const hidden = rows.length - short.length;
  const lacking = rows.slice(short.length).some(({ lack }) => lack !== null);
  const fileOf = () => ({
    name: `compare-${plural.replaceAll(' ', '-')}`,
    title: `Compare: ${title}`,
    summary: `${compared.length} ${plural} compared.`,
    filter: sides,
    csv: () => printChartCsv(comparisonTable(what, shown, measure), title, sides),
    drawing: () => forestDrawing(shown, scale, measure),
  });
  return (
    <Panel
      title={title}
      hint={hint}
      actions={
        <>
          {compared.length > 0 && <Legend shown={compared.map(({ certainty }) => certainty)} />}
          {shown.length > 0 && <DownloadMenu fileOf={fileOf} />}
        </>
      }
    >
      <div ref={ref}>
        {width > 0 && shown.length > 0 && (
          <DifferenceTable
            what={what}
            caption={`${title}. ${sides}.`}
            rows={shown}
            measure={measure}
            scale={scale}
            narrow={width < ROOMY}
          />
        )}
      </div>
      {rows.length === 0 && <p className="text-muted">Neither side has any.</p>}
      {hidden > 0 && (
        <Button look="text" aria-expanded={all} className="mt-1" onClick={() => setAll(!all)}>
          {all
            ? `Fewer ${plural}`
            : `${hidden} more ${plural}${lacking ? ' with too few articles to compare' : ''}`}
        </Button>
      )}
    </Panel>
  );
}
