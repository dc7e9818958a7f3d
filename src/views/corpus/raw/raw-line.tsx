import { memo } from 'react';
import { Link } from 'react-router-dom';
import { type Problem, SEVERITIES } from '../../../model/problem.ts';
import { rawTextPath } from '../../../query/paths.ts';
import { keepScroll } from '../../../ui/keep-scroll.ts';
import type { ArticlePlace } from './articles-at.ts';
import { describeProblems } from './describe-problems.ts';
import { LineNote } from './line-note.tsx';
import type { TextLinkState } from './link-state.ts';
import { SeveritySymbol } from './severity-symbol.tsx';

export type RawLineProps = {
  readonly file: string;
  readonly n: number;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly chosen: boolean;
  /** Whether it is of the same article as the chosen lines. */
  readonly related: boolean;
  /** Whether the address leads here: it then has the id of its hash. */
  readonly target: boolean;
  /** What its link leaves in the history. */
  readonly stay: TextLinkState;
  /** Articles to name under it. */
  readonly places: readonly ArticlePlace[];
};

/** A line of the text beside its number, which is a link to it. */
export const RawLine = memo(function RawLine(props: RawLineProps) {
  const { file, n, text, problems, chosen, related, target, places, stay } = props;
  const worst = SEVERITIES.find((severity) => problems.some((problem) => problem.severity === severity));
  return (
    <div
      className={`grid grid-cols-[4.25rem_minmax(0,1fr)] gap-x-2 border-l-2 pr-3 sm:gap-x-3 ${
        chosen ? 'bg-accent-tint' : ''
      } ${related || chosen ? 'border-accent' : 'border-transparent'}`}
    >
      <Link
        to={rawTextPath(file, [n, n])}
        id={target ? `L${n}` : undefined}
        replace
        state={keepScroll(stay)}
        aria-current={chosen ? 'location' : undefined}
        className="grid scroll-mt-[33vh] min-h-6 self-start py-0.5 select-none grid-cols-[1fr_1rem] items-baseline gap-x-1 text-right text-muted tabular-nums hover:text-accent hover:underline"
      >
        <span className="sr-only">Line </span>
        {n}
        <span className="sr-only">{problems.length > 0 && `, ${describeProblems(problems)}`}</span>
        {worst !== undefined && <SeveritySymbol severity={worst} />}
      </Link>
      <div className="min-w-0">
        <p dir="auto" className="min-h-6 whitespace-pre-wrap py-0.5 [overflow-wrap:anywhere]">
          {text}
        </p>
        {chosen && <LineNote places={places} problems={problems} />}
      </div>
    </div>
  );
});
