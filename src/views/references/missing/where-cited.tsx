import { noteAnchor } from '../../../query/anchors.ts';
import { articlePath } from '../../../query/paths.ts';
import type { MissingEntry } from '../../../query/references/missing-register.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useMore } from '../../use-more.tsx';

const BATCH = 10;

type WhereCitedProps = { readonly entry: MissingEntry; readonly titleOf: (article: string) => string };

/** The pieces that cite it, each footnote as a link to it in the reader. */
export function WhereCited({ entry, titleOf }: WhereCitedProps) {
  const { shown, button } = useMore(entry.places, BATCH, 'pieces');
  return (
    <>
      <ul className="flex flex-col gap-1">
        {shown.map(({ article, footnotes }) => (
          <li key={article}>
            <span className="text-muted">{titleOf(article)}:</span>{' '}
            {[...new Set(footnotes)].map((footnote, i) => (
              <span key={footnote}>
                {i > 0 && ', '}
                <TextLink
                  to={articlePath(article, noteAnchor(footnote))}
                  className="whitespace-nowrap underline decoration-accent/40"
                >
                  footnote {footnote}
                </TextLink>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {button}
    </>
  );
}
