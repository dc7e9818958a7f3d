import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { DownloadMenu } from '../../../ui/chart-frame/download-menu.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { printCount } from '../../../ui/print-count.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { printChartCsv } from '../../print-chart-csv.ts';
import { comparisonTable } from './comparison-file.ts';
import { DifferenceTable } from './difference-table.tsx';
import { forestDrawing } from './forest-drawing.tsx';
import { Legend } from './legend.tsx';
import type { Measure } from './measure.ts';
import type { PlotRow } from './plot-row.ts';

/** Below this the numbers stand over the drawing. */
const ROOMY = 860;

/** Rows beyond these are shown when asked for: the differences are less and less sure. */
const LIMIT = { wide: 12, narrow: 6 };

export type ComparisonPanelProps = {
  readonly title: string;
  readonly hint?: ReactNode;
  /** What a row is, `Topic`, and what many are, `topics`. */
  readonly what: string;
  readonly plural: string;
  readonly rows: readonly PlotRow[];
  readonly measure: Measure;
  /** What the sides are, in words. */
  readonly sides: string;
};

/** The first rows; of those without enough articles only where there are no others. */
function shorten(rows: readonly PlotRow[], limit: number): readonly PlotRow[] {
  const compared = rows.filter(({ lack }) => lack === null);
  return (compared.length === 0 ? rows : compared).slice(0, limit);
}

function describeHidden(plural: string, hidden: readonly PlotRow[]): string {
  const lacking = hidden.filter(({ lack }) => lack !== null).length;
  const words =
    lacking === 0
      ? ''
      : lacking === hidden.length
        ? ', too few to compare'
        : `, ${printCount(lacking)} too few to compare`;
  return `${printCount(hidden.length)} more ${plural}${words}`;
}

/** What sides are compared on, the surest difference first; to take away as numbers or as a picture. */
export function ComparisonPanel(props: ComparisonPanelProps) {
  const { title, hint, what, plural, rows, measure, sides } = props;
  const [all, setAll] = useState(false);
  const [ref, width] = useWidth<HTMLDivElement>();
  const narrow = width < ROOMY;
  const short = shorten(rows, narrow ? LIMIT.narrow : LIMIT.wide);
  const shown = all ? rows : short;
  const compared = shown.filter(({ lack }) => lack === null);
  const scale = compared.length === 0 ? null : measure.scaleOf(compared.map(({ interval }) => interval));
  const hidden = rows.slice(short.length);
  const fileOf = () => ({
    name: `compare-${plural.replaceAll(' ', '-')}`,
    title: `Compare: ${title}`,
    summary: `${printCount(compared.length)} ${plural} compared.`,
    filter: sides,
    csv: () => printChartCsv(comparisonTable(what, shown, measure), title, sides),
    drawing: () => forestDrawing(compared, scale ?? measure.scaleOf([]), measure),
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
            narrow={narrow}
          />
        )}
      </div>
      {rows.length === 0 && <p className="text-muted">Neither side has any.</p>}
      {hidden.length > 0 && (
        <Button
          look="text"
          aria-expanded={all}
          className={`mt-1 ${all ? '' : 'print:inline-flex!'}`}
          onClick={() => setAll(!all)}
        >
          {all ? `Fewer ${plural}` : describeHidden(plural, hidden)}
        </Button>
      )}
    </Panel>
  );
}
