import type { Problem } from '../../model/problem.ts';
import { rawTextPath } from '../../query/paths.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { SeverityBadge } from '../severity-badge.tsx';

/** What a reader should know of the printed text; the problems are of the text, not of this page. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return 'none found';
  return (
    <ul className="flex flex-col gap-2.5">
      {problems.map(({ file, kind, line, severity, message }) => (
        <li
          key={`${line} ${kind} ${message}`}
          className="grid grid-cols-[4.75rem_minmax(0,1fr)] items-baseline print:break-inside-avoid"
        >
          <SeverityBadge severity={severity} />
          <div>
            {message}
            <p className="text-muted text-xs">
              {kind} ·{' '}
              <TextLink to={rawTextPath(file, [line, line])} className="underline decoration-accent/40">
                line {line}
              </TextLink>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
