import type { Problem } from '../../../model/problem.ts';
import { articlePath } from '../../../query/paths.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { describeSpan } from '../../describe-span.ts';
import { SeverityBadge } from '../../severity-badge.tsx';
import type { ArticlePlace } from './articles-at.ts';

type LineNoteProps = {
  readonly places: readonly ArticlePlace[];
  readonly problems: readonly Problem[];
};

/** Under a chosen line: the article it belongs to, and what is wrong with it. */
export function LineNote({ places, problems }: LineNoteProps) {
  if (places.length === 0 && problems.length === 0) return null;
  return (
    <div className="flex flex-col gap-1 pt-1 pb-1.5 font-sans text-xs">
      {places.map(({ article, span }) => (
        <p key={article.id} className="text-muted">
          {describeSpan(span)} of{' '}
          <TextLink to={articlePath(article.id)} id={`of-${article.id}`} className="underline">
            {article.title}
          </TextLink>
        </p>
      ))}
      {problems.map(({ kind, severity, message }) => (
        <p key={`${kind} ${message}`} className="[overflow-wrap:anywhere]">
          <SeverityBadge severity={severity} /> <bdi>{message}</bdi>{' '}
          <span className="text-muted">{kind}</span>
        </p>
      ))}
    </div>
  );
}
