import type { Piece } from '../../model/piece.ts';
import { referencesAtPath } from '../../query/paths.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { ArticleLink } from './article-link.tsx';
import { noteId } from './notes/note-anchors.ts';
import { ReaderSection } from './reader-section.tsx';
import { useArticleNames } from './use-article-names.ts';

export function CitedBy({ id, citedBy }: Pick<Piece, 'id' | 'citedBy'>) {
  const names = useArticleNames();
  return (
    <ReaderSection id="referenced-by" title="Referenced by">
      <ul className="flex flex-col gap-4">
        {citedBy.map(({ article, footnote, sentence }) => (
          <li key={`${article} ${footnote}`}>
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-serif text-base">
                <ArticleLink id={article} anchor={noteId(footnote)}>
                  {names.title(article)}
                </ArticleLink>
              </span>
              <span className="text-muted text-xs">in its footnote {footnote}</span>
            </p>
            {sentence !== null && (
              <blockquote className="mt-1 border-line border-l-2 pl-3 font-serif text-muted text-sm">
                {sentence}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-4 text-xs print:hidden">
        <TextLink to={referencesAtPath(id)}>Its place among all references</TextLink>
      </p>
    </ReaderSection>
  );
}
