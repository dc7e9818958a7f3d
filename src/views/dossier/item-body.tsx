import { Link } from 'react-router-dom';
import type { Article } from '../../model/article.ts';
import type { DossierItem } from '../../model/dossier.ts';
import { anchorOfQuote } from '../../query/passage/anchor-of-quote.ts';
import { printPassage } from '../../query/passage/passage-url.ts';
import { articlePath } from '../../query/paths.ts';
import { describeListedDate } from '../describe-listed-date.ts';
import { PaperCitation } from './paper-citation.tsx';

type ItemBodyProps = {
  readonly item: DossierItem;
  /** Null where the loaded corpus lacks it. */
  readonly article: Article | null;
  /** By which Back finds the link again. */
  readonly linkId: string;
};

/** Of a passage the place in its article. */
function addressOf(item: DossierItem): string {
  const path = articlePath(item.articleId);
  return item.kind === 'article' ? path : `${path}?${printPassage(anchorOfQuote(item.selector))}`;
}

const TITLE = 'font-serif text-[1.0625rem] leading-6 [overflow-wrap:anywhere]';

function Authors({ authors, authorsBasis }: Article) {
  if (authors.length === 0) return 'author unknown';
  return authorsBasis === 'inferred' ? `${authors.join(', ')} (inferred)` : authors.join(', ');
}

function ItemDate({ article }: Pick<ItemBodyProps, 'article'>) {
  const { iso, note } = article === null ? { iso: null, note: null } : describeListedDate(article.date);
  return (
    <p className="flex items-baseline gap-2 text-muted tabular-nums leading-6 max-sm:min-h-7 max-sm:pr-24 sm:flex-col sm:gap-0 print:min-h-0">
      {iso !== null && <time dateTime={iso}>{iso}</time>}
      {note !== null && <span className={iso === null ? '' : 'text-2xs'}>{note}</span>}
    </p>
  );
}

/** What an item is: when, what and by whom, and the words kept of it. */
export function ItemBody({ item, article, linkId }: ItemBodyProps) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[5.5rem_1fr]">
      <ItemDate article={article} />
      <div className="min-w-0">
        {article === null ? (
          <p className={TITLE}>{item.title}</p>
        ) : (
          <Link id={linkId} to={addressOf(item)} className={`${TITLE} hover:text-accent hover:underline`}>
            {article.title}
          </Link>
        )}
        <p className={`mt-0.5 text-muted text-xs ${article === null ? '' : 'print:hidden'}`}>
          {article === null ? (
            <span className="text-warn">
              Not in the corpus that is loaded; the title is the one it had when it was added
            </span>
          ) : (
            <Authors {...article} />
          )}
        </p>
        {article !== null && <PaperCitation article={article} path={addressOf(item)} />}
        {item.kind === 'passage' && item.from !== null && (
          <p className="mt-2 text-muted text-xs">{item.from}</p>
        )}
        {item.kind === 'passage' && (
          <blockquote
            dir="auto"
            className="mt-2 whitespace-pre-line border-accent border-l-2 pl-3.5 font-serif text-base leading-[1.6] [overflow-wrap:anywhere]"
          >
            {item.text}
          </blockquote>
        )}
      </div>
    </div>
  );
}
