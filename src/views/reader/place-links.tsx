import type { Article, LineSpan } from '../../model/article.ts';
import { rawTextPath } from '../../query/paths.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { describeSpan } from '../describe-span.ts';

/** Within a sentence a link has to show without its colour. */
const UNDERLINED = 'underline decoration-accent/40';

function separate(index: number, count: number): string {
  if (index === 0) return '';
  return index === count - 1 ? ' and ' : ', ';
}

const numbers = ([first, last]: LineSpan): string => (first === last ? `${first}` : `${first}–${last}`);

/** Every place of an article, each as a link to it in the raw text: `lines 194, 196 and 199`. */
export function PlaceLinks({ file, lines }: Pick<Article, 'file' | 'lines'>) {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) {
    return (
      <TextLink to={rawTextPath(file, only)} className={UNDERLINED}>
        {describeSpan(only)}
      </TextLink>
    );
  }
  return (
    <>
      lines{' '}
      {lines.map((span, i) => (
        <span key={span.join('-')}>
          {separate(i, lines.length)}
          <TextLink to={rawTextPath(file, span)} className={UNDERLINED}>
            {numbers(span)}
          </TextLink>
        </span>
      ))}
    </>
  );
}
