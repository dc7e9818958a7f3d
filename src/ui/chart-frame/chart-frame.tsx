import { ChartColumn, Table2 } from 'lucide-react';
import { lazy, type ReactElement, type ReactNode, startTransition, useCallback, useState } from 'react';
import { LazyPart } from '../lazy-part.tsx';
import { Panel } from '../panel.tsx';
import type { ChartDrawing } from './chart-drawing.ts';
import type { ChartTable } from './chart-table.ts';
import { useTwinCommand } from './use-twin-command.ts';

const DownloadMenu = lazy(async () => ({ default: (await import('./download-menu.tsx')).DownloadMenu }));
const TableTwin = lazy(async () => ({ default: (await import('./table-twin.tsx')).TableTwin }));

/** The chart's numbers, as it shows them; asked for only when they are shown or taken away. */
type Numbers =
  | { readonly twin?: undefined; readonly tableOf: () => ChartTable }
  | {
      /** The table to read instead, where the plain one would not do: long texts, links out, code of its own. */
      readonly twin: ReactElement;
      readonly tableOf: () => ChartTable | Promise<ChartTable>;
    };

type ChartFrameProps = Numbers & {
  /** Also the region's name. */
  readonly title: string;
  readonly hint?: ReactNode;
  /** Legend, switches: before the frame's own. */
  readonly actions?: ReactNode;
  /** What the chart shows, in a sentence or two, for those who do not see it. */
  readonly summary: string;
  /** The filter that made the numbers, in words; null for none. */
  readonly filter: string | null;
  /** The same numbers as the text of a CSV file. */
  readonly csvOf: (table: ChartTable) => string | Promise<string>;
  /** The chart as a picture to take away. */
  readonly drawingOf: () => ChartDrawing | Promise<ChartDrawing>;
  /** Stays under the chart and under its table: what both show more or less of. */
  readonly footer?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/** What a table of a chart is of. */
export const captionOf = (title: string, filter: string | null): string =>
  `${title}. Filter: ${filter ?? 'none'}.`;

/** A panel with a chart, which can be read as a table instead and taken away as a file. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, hint, actions, summary, filter, csvOf, drawingOf, footer } = props;
  const [asTable, setAsTable] = useState(false);
  // The chart stays until the code of the table is there.
  const show = useCallback((next: boolean) => startTransition(() => setAsTable(next)), []);
  const fileOf = () => ({
    name: title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    title,
    summary,
    filter,
    csv: async () => csvOf(await props.tableOf()),
    drawing: drawingOf,
  });
  useTwinCommand(title, asTable, show);
  const tools = (
    <>
      {actions}
      <span className="flex">
        <TwinButton asTable={asTable} onChange={show} />
        <LazyPart placeholder={<span className="size-6" />}>
          <DownloadMenu fileOf={fileOf} />
        </LazyPart>
      </span>
    </>
  );
  return (
    <Panel title={title} hint={hint} actions={tools} className={props.className ?? ''}>
      <LazyPart>
        {asTable ? (
          (props.twin ?? <TableTwin caption={captionOf(title, filter)} table={props.tableOf()} />)
        ) : (
          <figure>
            <figcaption className="sr-only">{summary}</figcaption>
            {props.children}
          </figure>
        )}
      </LazyPart>
      {footer}
    </Panel>
  );
}

type TwinButtonProps = { readonly asTable: boolean; readonly onChange: (asTable: boolean) => void };

function TwinButton({ asTable, onChange }: TwinButtonProps) {
  const label = asTable ? 'Show as chart' : 'Show as table';
  const Icon = asTable ? ChartColumn : Table2;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={() => onChange(!asTable)}
      className="grid size-6 place-items-center rounded-md text-muted print:hidden hover:bg-hover hover:text-ink"
    >
      <Icon aria-hidden size={14} />
    </button>
  );
}
