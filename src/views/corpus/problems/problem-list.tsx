import { useMemo } from 'react';
import { problemTable } from '../../../export/problem-table.ts';
import type { Corpus } from '../../../model/corpus.ts';
import type { Problem } from '../../../model/problem.ts';
import { describeProblemFilter } from '../../../query/problems/describe-problem-filter.ts';
import { ALL_PROBLEMS, filterProblems } from '../../../query/problems/problem-filter.ts';
import { printProblemFilter } from '../../../query/problems/problem-url.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { printCount } from '../../../ui/print-count.ts';
import { DownloadButtons } from '../../download-buttons.tsx';
import { ProblemFilters } from './problem-filters.tsx';
import { ProblemTable } from './problem-table.tsx';
import { useProblemCommands } from './use-problem-commands.ts';
import type { FilterInUrl } from './use-problem-filter.ts';

type ProblemListProps = FilterInUrl & {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
  readonly titleOf: (article: string) => string;
};

/** The problems the filter leaves, what narrows them, and the ways to take them along. */
export function ProblemList({ corpus, problems, titleOf, filter, change }: ProblemListProps) {
  const shown = useMemo(() => filterProblems(problems, filter), [problems, filter]);
  useProblemCommands({ filter, change });
  const { title, inputs } = corpus.manifest;
  if (problems.length === 0) return <p className="text-muted">None found in this corpus.</p>;
  return (
    <>
      <ProblemFilters problems={problems} titleOf={titleOf} filter={filter} change={change} />
      <div className="mt-3 mb-3 flex flex-wrap items-center gap-2">
        <p role="status" className="mr-auto text-muted tabular-nums">
          <strong className="font-semibold text-ink">{printCount(shown.length)}</strong> of{' '}
          {printCount(problems.length)} problems
        </p>
        <DownloadButtons
          count={shown.length}
          what="problems"
          tableOf={() => problemTable({ corpus: title, problems: shown, filter, titleOf })}
        />
      </div>
      {shown.length > 0 ? (
        <ProblemTable
          problems={shown}
          order={filter.order}
          filterKey={printProblemFilter(filter)}
          manyFiles={inputs.length > 1}
          titleOf={titleOf}
          onOrder={(order) => change({ order })}
        />
      ) : (
        <EmptyState
          title="No problem matches"
          actions={<Button onClick={() => change(ALL_PROBLEMS)}>Clear filters</Button>}
        >
          <p className="[overflow-wrap:anywhere]">
            None has {describeProblemFilter(filter, titleOf).join('; ')}.
          </p>
        </EmptyState>
      )}
    </>
  );
}
