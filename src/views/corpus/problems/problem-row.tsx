import type { Problem } from '../../../model/problem.ts';
import { articlePath, rawTextPath } from '../../../query/paths.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { SeverityBadge } from '../../severity-badge.tsx';

export type ProblemLayout = 'narrow' | 'medium' | 'wide';

type ProblemRowProps = {
  readonly problem: Problem;
  readonly layout: ProblemLayout;
  /** Named where there is more than one. */
  readonly manyFiles: boolean;
  /** Of its link to the line, so that Back finds it again. */
  readonly linkId: string;
  /** The filter that stands in the address. */
  readonly results: string;
  readonly titleOf: (article: string) => string;
};

const CELL = 'py-1.5 pr-4 align-baseline last:pr-0';

/** A problem, what it is about, and the way to its line. */
export function ProblemRow({ problem, layout, manyFiles, linkId, results, titleOf }: ProblemRowProps) {
  const { file, line, kind, severity, message, article } = problem;
  const articleLink = article !== null && (
    <TextLink to={articlePath(article)} className="text-muted hover:text-accent">
      {titleOf(article)}
    </TextLink>
  );
  return (
    <tr className="border-line border-t">
      {layout !== 'narrow' && (
        <>
          <td className={CELL}>
            <SeverityBadge severity={severity} />
          </td>
          <td className={`${CELL} whitespace-nowrap`}>{kind}</td>
        </>
      )}
      <td className={`${CELL} pr-6 text-right tabular-nums`}>
        <TextLink
          to={rawTextPath(file, [line, line])}
          id={linkId}
          state={{ results }}
          aria-label={`Line ${line} of ${file}`}
          className="inline-block min-h-6 min-w-6"
        >
          {line}
        </TextLink>
      </td>
      <td className={`${CELL} [overflow-wrap:anywhere]`}>
        {layout === 'narrow' && (
          <p className="mb-1 flex flex-wrap items-baseline gap-2 text-xs">
            <SeverityBadge severity={severity} />
            {kind}
          </p>
        )}
        <bdi>{message}</bdi>
        {manyFiles && <p className="text-muted text-xs">{file}</p>}
        {layout !== 'wide' && articleLink && <p className="mt-0.5 text-xs">{articleLink}</p>}
      </td>
      {layout === 'wide' && <td className={`${CELL} text-xs`}>{articleLink}</td>}
    </tr>
  );
}
