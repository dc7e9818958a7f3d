import type { Problem } from '../../model/problem.ts';
import { printCount } from '../../ui/print-count.ts';
import { Fact } from './fact.tsx';
import { ProblemList } from './problem-list.tsx';

/** Every problem found in the article, as a row of its record. */
export function ProblemsFact({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <Fact name={`Problems (${printCount(problems.length)})`}>
      <ProblemList problems={problems} />
    </Fact>
  );
}
