import { useSuspenseQuery } from '@tanstack/react-query';
import { ArrowLeftRight } from 'lucide-react';
import { useMemo } from 'react';
import { corpusQuery } from '../../load/corpus-query.ts';
import type { Side } from '../../query/compare/pair-url.ts';
import { suggestPairs } from '../../query/compare/suggest-pairs.ts';
import type { Query } from '../../query/query.ts';
import { Button } from '../../ui/button.tsx';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { CopyLink } from '../copy-link.tsx';
import { LinkNotice } from '../link-notice.tsx';
import { Comparisons } from './comparisons.tsx';
import { describeFaults } from './describe/describe-faults.ts';
import { nameSide } from './describe/describe-sides.ts';
import { MethodNote } from './method-note.tsx';
import { Overview } from './overview.tsx';
import { SideCard } from './sides/side-card.tsx';
import { Suggestions } from './sides/suggestions.tsx';
import { useCompareCommands } from './use-compare-commands.ts';
import { useComparison } from './use-comparison.ts';

/** `/compare`: two filters side by side, what differs between them, and whether it is more than chance. */
export function ComparePage() {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const comparing = useComparison(corpus);
  const { columns, pair, problems, change, swap, comparison } = comparing;
  const suggested = useMemo(() => suggestPairs(corpus, columns), [corpus, columns]);
  useCompareCommands(suggested, swap);
  useDocumentTitle(`Compare: ${nameSide(pair.a, columns)} | ${nameSide(pair.b, columns)}`);
  const cardOf = (side: Side) => ({
    side,
    query: pair[side],
    columns,
    ...comparing[side],
    onChange: (step: (now: Query) => Query) => change(side, step),
  });
  return (
    <div className="mx-auto flex max-w-[78rem] flex-col gap-3.5 px-3.5 pt-6 pb-16 sm:px-5">
      <header className="flex flex-col gap-2.5">
        <div className="flex items-baseline justify-between gap-4">
          <h1 className="font-semibold font-serif text-xl">Compare</h1>
          <CopyLink />
        </div>
        <Suggestions suggested={suggested} pair={pair} />
      </header>
      <LinkNotice faults={describeFaults(comparing, problems)} />
      <div className="grid items-stretch gap-2.5 md:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] print:grid-cols-2">
        <SideCard {...cardOf('a')} />
        <Button
          aria-label="Swap sides"
          title="Swap sides"
          onClick={swap}
          className="size-8 justify-center self-center justify-self-center"
        >
          <ArrowLeftRight aria-hidden size={15} className="max-md:rotate-90" />
        </Button>
        <SideCard {...cardOf('b')} />
      </div>
      {comparison === null ? (
        <p role="status" className="py-10 text-center text-muted">
          Searching…
        </p>
      ) : (
        <>
          <Overview comparing={comparing} comparison={comparison} />
          <Comparisons comparing={comparing} comparison={comparison} />
        </>
      )}
      <MethodNote />
    </div>
  );
}
