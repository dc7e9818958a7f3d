import type { Problem, Severity } from '../../model/problem.ts';

const SEVERITIES: Readonly<Record<Severity, { readonly words: string; readonly look: string }>> = {
  error: { words: 'Error', look: 'bg-bad-tint text-bad' },
  warn: { words: 'Warning', look: 'bg-warn-tint text-warn' },
  info: { words: 'Note', look: 'bg-hover text-muted' },
};

/** What a reader should know of the printed text; the problems are of the text, not of this page. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return 'none found';
  return (
    <ul className="flex flex-col gap-2.5">
      {problems.map(({ kind, line, severity, message }) => (
        <li
          key={`${line} ${kind} ${message}`}
          className="grid grid-cols-[4.75rem_minmax(0,1fr)] items-baseline"
        >
          <span
            className={`justify-self-start rounded-md px-1.5 py-0.5 font-semibold text-2xs ${SEVERITIES[severity].look}`}
          >
            {SEVERITIES[severity].words}
          </span>
          <div>
            {message}
            <p className="text-muted text-xs">
              {kind} · line {line}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
