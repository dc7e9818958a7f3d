import { ArrowDown } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '../../../model/problem.ts';
import type { ProblemOrder } from '../../../query/problems/problem-filter.ts';
import { Button } from '../../../ui/button.tsx';
import { printCount } from '../../../ui/print-count.ts';
import { useHasRoom } from '../../../ui/use-has-room.ts';
import { type ProblemLayout, ProblemRow } from './problem-row.tsx';

const BATCH = 200;
const HEAD = 'pr-4 pb-1.5 font-medium text-2xs text-muted uppercase tracking-wide last:pr-0';

type ProblemTableProps = {
  readonly problems: readonly Problem[];
  readonly order: ProblemOrder;
  /** Names the filter: another one begins again with the first rows. */
  readonly filterKey: string;
  readonly manyFiles: boolean;
  readonly titleOf: (article: string) => string;
  readonly onOrder: (order: ProblemOrder) => void;
};

type OrderHeadProps = {
  readonly name: string;
  readonly by: ProblemOrder;
  readonly className: string;
  readonly order: ProblemOrder;
  readonly onOrder: (order: ProblemOrder) => void;
};

function OrderHead({ name, by, className, order, onOrder }: OrderHeadProps) {
  const sorted = order === by;
  return (
    <th scope="col" aria-sort={sorted ? 'ascending' : 'none'} className={`${HEAD} ${className}`}>
      <button
        type="button"
        onClick={() => onOrder(by)}
        className={`inline-flex min-h-6 items-center gap-1 rounded-sm uppercase tracking-wide hover:text-ink ${sorted ? 'text-ink' : ''}`}
      >
        {name}
        <ArrowDown aria-hidden size={11} className={sorted ? '' : 'opacity-0'} />
      </button>
    </th>
  );
}

function useLayout(): ProblemLayout {
  const wide = useHasRoom(72);
  const medium = useHasRoom(48);
  if (wide) return 'wide';
  return medium ? 'medium' : 'narrow';
}

/** The problems in their order, a few hundred at a time. */
export function ProblemTable(props: ProblemTableProps) {
  const { problems, order, filterKey, manyFiles, titleOf, onOrder } = props;
  const layout = useLayout();
  const [more, setMore] = useState({ filterKey, shown: BATCH });
  const shown = more.filterKey === filterKey ? more.shown : BATCH;
  const left = problems.length - shown;
  return (
    <>
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">Problems of the raw text, each with its line</caption>
        <thead>
          <tr>
            {layout !== 'narrow' && (
              <>
                <OrderHead
                  name="Severity"
                  by="severity"
                  className="w-24 text-left"
                  order={order}
                  onOrder={onOrder}
                />
                <OrderHead name="Kind" by="kind" className="w-52 text-left" order={order} onOrder={onOrder} />
              </>
            )}
            <OrderHead
              name="Line"
              by="line"
              className="w-19 pr-6 text-right"
              order={order}
              onOrder={onOrder}
            />
            <th scope="col" className={`${HEAD} text-left`}>
              What
            </th>
            {layout === 'wide' && (
              <th scope="col" className={`${HEAD} w-[24%] text-left`}>
                Article
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, shown).map((problem, i) => {
            const id = `problem-${problem.file}-${problem.line}-${problem.kind}-${i}`;
            return (
              <ProblemRow
                key={id}
                problem={problem}
                layout={layout}
                manyFiles={manyFiles}
                linkId={id}
                results={filterKey}
                titleOf={titleOf}
              />
            );
          })}
        </tbody>
      </table>
      {left > 0 && (
        <p className="flex items-center justify-between gap-4 border-line border-t pt-3 text-muted text-xs">
          {printCount(shown)} of {printCount(problems.length)} listed
          <Button onClick={() => setMore({ filterKey, shown: shown + BATCH })}>
            List {Math.min(BATCH, left)} more
          </Button>
        </p>
      )}
    </>
  );
}
