import { useQuery } from '@tanstack/react-query';
import { problemsQuery } from '../../../load/problems-query.ts';
import type { Corpus } from '../../../model/corpus.ts';
import { Panel } from '../../../ui/panel.tsx';
import { PanelFault } from '../../panel-fault.tsx';
import { ProblemList } from './problem-list.tsx';
import type { FilterInUrl } from './use-problem-filter.ts';

type ProblemsPanelProps = FilterInUrl & {
  readonly corpus: Corpus;
  readonly titleOf: (article: string) => string;
};

/** Everything a reader should know of the raw text. Without its file the rest of the page stands. */
export function ProblemsPanel(props: ProblemsPanelProps) {
  const { data, error, refetch } = useQuery(problemsQuery);
  return (
    <Panel title="Problems" hint="what a reader should know of the raw text">
      {data !== undefined && <ProblemList {...props} problems={data} />}
      {data === undefined && error !== null && <PanelFault error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <p className="text-muted">Loading the problems</p>}
    </Panel>
  );
}
