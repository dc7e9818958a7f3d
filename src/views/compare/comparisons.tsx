import { useMemo } from 'react';
import type { Comparison, FacetTable } from '../../query/compare/comparison.ts';
import { Panel } from '../../ui/panel.tsx';
import { printSides } from './describe/describe-sides.ts';
import { ComparisonPanel } from './table/comparison-panel.tsx';
import { ODDS, POINTS } from './table/measure.ts';
import { valuePlotRows, wordPlotRows } from './table/plot-row.ts';
import type { Comparing } from './use-comparison.ts';

const titleOf = ({ facet }: FacetTable): string =>
  facet.plural.slice(0, 1).toUpperCase() + facet.plural.slice(1);

type ComparisonsProps = { readonly comparing: Comparing; readonly comparison: Comparison };

/** A table for each facet, and one for the words of titles. */
export function Comparisons({ comparing: { pair, columns }, comparison }: ComparisonsProps) {
  const { tables, words } = comparison;
  const sides = printSides(pair, columns);
  const wordRows = useMemo(() => wordPlotRows(words, pair), [words, pair]);
  return (
    <>
      {tables.map((table) =>
        table.rows === null ? (
          <Panel key={table.facet.id} title={titleOf(table)}>
            <p className="text-muted">
              Not compared: a side is chosen by {table.facet.label.toLowerCase()}, and its{' '}
              {table.facet.plural} follow from that choice.
            </p>
          </Panel>
        ) : (
          <ComparisonPanel
            key={table.facet.id}
            title={titleOf(table)}
            what={table.facet.label}
            plural={table.facet.plural}
            rows={valuePlotRows(table, pair)}
            measure={POINTS}
            sides={sides}
          />
        ),
      )}
      <ComparisonPanel
        title="Words of titles"
        what="Word"
        plural="words"
        rows={wordRows}
        measure={ODDS}
        sides={sides}
      />
    </>
  );
}
