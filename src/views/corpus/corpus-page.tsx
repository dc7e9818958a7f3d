import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { corpusQuery } from '../../load/corpus-query.ts';
import { describeProblemFilter } from '../../query/problems/describe-problem-filter.ts';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { CorpusHead } from './corpus-head.tsx';
import { CoveragePanel } from './coverage/coverage-panel.tsx';
import { ProblemsPanel } from './problems/problems-panel.tsx';
import { useProblemFilter } from './problems/use-problem-filter.ts';
import { QuotationsPanel } from './quotations-panel.tsx';
import { RawTextPanel } from './raw-text-panel.tsx';
import { StatTiles } from './stat-tiles.tsx';
import { useCorpusCommands } from './use-corpus-commands.ts';

/** `/corpus`: what the corpus was made of, what it covers, and what is wrong with it. */
export function CorpusPage() {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { manifest, articles } = corpus;
  const filterInUrl = useProblemFilter();
  const titleOf = useCallback(
    (article: string): string => {
      const position = articles.positionOf(article);
      return position === null ? article : articles.titleAt(position);
    },
    [articles],
  );
  const narrowed = describeProblemFilter(filterInUrl.filter, titleOf).join(', ');
  useDocumentTitle(narrowed === '' ? 'Corpus' : `Corpus: ${narrowed}`);
  const statuses = manifest.counts.quotes > 0 ? manifest.quoteStatuses : null;
  useCorpusCommands(manifest.inputs);
  return (
    <div className="mx-auto flex max-w-[78rem] flex-col gap-3.5 px-3.5 pt-6 pb-16 sm:px-5">
      <CorpusHead inputs={manifest.inputs} />
      <StatTiles manifest={manifest} />
      <div className="grid gap-3.5 lg:grid-cols-2">
        <CoveragePanel corpus={corpus} className={statuses === null ? 'lg:col-span-2' : ''} />
        {statuses !== null && (
          <div id="quotations" tabIndex={-1} className="outline-none">
            <QuotationsPanel statuses={statuses} />
          </div>
        )}
      </div>
      <div id="problems" tabIndex={-1} className="outline-none">
        <ProblemsPanel {...filterInUrl} corpus={corpus} titleOf={titleOf} />
      </div>
      <div id="raw-text" tabIndex={-1} className="outline-none">
        <RawTextPanel inputs={manifest.inputs} />
      </div>
    </div>
  );
}
