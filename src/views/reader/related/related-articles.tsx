import type { Article } from '../../../model/article.ts';
import { describeListedDate } from '../../describe-listed-date.ts';
import { ArticleLink } from '../article-link.tsx';
import { ReaderSection } from '../reader-section.tsx';
import { useArticleNames } from '../use-article-names.ts';
import { describeReason } from './describe-reason.ts';
import { useRelated } from './use-related.ts';

/** Other articles to go on with, each with why. */
export function RelatedArticles({ article }: { readonly article: Article }) {
  const related = useRelated(article);
  const names = useArticleNames();
  return (
    <div className="print:hidden">
      <ReaderSection id="related" title="Related articles">
        {related?.length === 0 && <p className="text-muted">No article shares enough with this one.</p>}
        <ul className="flex flex-col gap-3.5">
          {related?.map(({ article: other, reasons }) => {
            const { iso, note } = describeListedDate(other.date);
            return (
              <li key={other.id}>
                <p className="font-serif text-base leading-snug">
                  <ArticleLink id={other.id}>{other.title}</ArticleLink>
                </p>
                <p className="mt-0.5 text-muted text-xs">
                  <span className="tabular-nums">{[iso, note].filter(Boolean).join(', ')}</span>
                  {' · '}
                  {reasons.map((reason) => describeReason(reason, names.topic)).join('; ')}
                </p>
              </li>
            );
          })}
        </ul>
      </ReaderSection>
    </div>
  );
}
