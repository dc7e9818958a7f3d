import { noteAnchor } from '../../../query/anchors.ts';
import { articlePath } from '../../../query/paths.ts';
import type { MissingEntry } from '../../../query/references/missing-register.ts';
import { TextLink } from '../../../ui/text-link.tsx';

type WhereCitedProps = { readonly entry: MissingEntry; readonly titleOf: (article: string) => string };

/** The pieces that cite it, each footnote as a link to it in the reader. */
export function WhereCited({ entry, titleOf }: WhereCitedProps) {
  return (
    <ul className="flex flex-col gap-1">
      {entry.places.map(({ article, footnotes }) => (
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
  );
}
