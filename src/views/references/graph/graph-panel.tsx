import { useMemo } from 'react';
import type { FootnoteReference } from '../../../model/footnote-reference.ts';
import { describeReferenceFilter } from '../../../query/references/describe-references.ts';
import { ALL_REFERENCES } from '../../../query/references/reference-filter.ts';
import type { ReferenceGraph } from '../../../query/references/reference-graph.ts';
import { Button } from '../../../ui/button.tsx';
import { ChartFrame } from '../../../ui/chart-frame/chart-frame.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { printCount } from '../../../ui/print-count.ts';
import { printChartCsv } from '../../print-chart-csv.ts';
import type { FilterInUrl } from '../use-reference-filter.ts';
import type { References } from '../use-references.ts';
import { ChosenWork } from './chosen-work.tsx';
import { describeGraph } from './describe-graph.ts';
import { graphDrawing } from './graph-drawing.tsx';
import { GraphLegend } from './graph-legend.tsx';
import { layOutGraph } from './lay-out-graph.ts';
import { ReferenceGraphView } from './reference-graph-view.tsx';
import { ReferenceTable } from './reference-table.tsx';
import { referenceTwin } from './reference-twin.ts';

/** More boxes than this nobody reads, and laying them out would keep the page waiting. */
const MOST_NODES = 150;

const TITLE = 'Who cites whom';

type GraphPanelProps = FilterInUrl & {
  readonly all: References;
  readonly shown: readonly FootnoteReference[];
  readonly graph: ReferenceGraph;
};

/** Who cites whom: drawn, as a table, as files; and what is known of the work chosen. */
export function GraphPanel({ all, shown, graph, filter, change }: GraphPanelProps) {
  const { titleOf } = all;
  const isDrawn = graph.nodes.length > 0 && graph.nodes.length <= MOST_NODES;
  const layout = useMemo(() => layOutGraph(isDrawn ? graph : { nodes: [], edges: [] }), [graph, isDrawn]);
  const words = describeReferenceFilter(filter, titleOf);
  const narrowed = words.length === 0 ? null : words.join('; ');
  return (
    <ChartFrame
      title={TITLE}
      hint="an arrow leads from the piece that cites to the work cited"
      summary={describeGraph(graph)}
      filter={narrowed}
      twin={<ReferenceTable references={shown} titleOf={titleOf} filter={narrowed} />}
      tableOf={() => referenceTwin(shown, titleOf)}
      csvOf={(table) => printChartCsv(table, TITLE, narrowed)}
      drawingOf={() => graphDrawing(layout)}
      footer={<ChosenWork all={all} filter={filter} change={change} />}
    >
      {isDrawn && (
        <>
          <GraphLegend />
          <div className="mt-3">
            <ReferenceGraphView
              layout={layout}
              at={filter.at}
              onChoose={(id) => change({ at: id === filter.at ? null : id })}
            />
          </div>
        </>
      )}
      {graph.nodes.length > MOST_NODES && (
        <p className="py-6 text-muted">
          {printCount(graph.nodes.length)} works are too many to draw so that they can be read. Narrow the
          references to fewer than {MOST_NODES}, or read them as a table.
        </p>
      )}
      {graph.nodes.length === 0 && (
        <EmptyState
          title={all.references.length === 0 ? 'No references' : 'No reference matches'}
          actions={
            all.references.length > 0 && (
              <Button onClick={() => change({ ...ALL_REFERENCES, at: filter.at })}>Clear filters</Button>
            )
          }
        >
          <p>
            {all.references.length === 0
              ? 'No footnote of this corpus cites another work.'
              : `None has ${words.join('; ')}.`}
          </p>
        </EmptyState>
      )}
    </ChartFrame>
  );
}
