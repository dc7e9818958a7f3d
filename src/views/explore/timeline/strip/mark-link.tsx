import type { Ref } from 'react';
import { Link } from 'react-router-dom';
import type { Article } from '../../../../model/article.ts';
import { type ArticleLinkState, articlePath } from '../../../../query/paths.ts';
import { describeMark } from './describe-mark.ts';
import { markId } from './mark-id.ts';
import type { PlacedMark } from './place-marks.ts';

/** CSS pixels: the smallest target of WCAG 2.5.8. */
const TARGET = 24;

type MarkLinkProps = {
  readonly mark: PlacedMark;
  readonly article: Article;
  readonly results: string;
  /** Set for the mark that is the strip's tab stop. */
  readonly current: Ref<HTMLAnchorElement> | null;
  /** Whether the pointer is at it: then it takes the pointer, too. */
  readonly pointed: boolean;
};

/** The article of a mark. Only the marks in use have one: the drawing stands for the others. */
export function MarkLink({ mark, article, results, current, pointed }: MarkLinkProps) {
  const state: ArticleLinkState = { results };
  return (
    <Link
      ref={current}
      id={markId(mark.position)}
      to={articlePath(article.id)}
      state={state}
      tabIndex={current === null ? -1 : 0}
      aria-label={describeMark(article)}
      className={`absolute -translate-1/2 rounded-full focus-visible:-outline-offset-[7px] ${pointed ? '' : 'pointer-events-none'}`}
      style={{ left: mark.x, top: mark.y, width: TARGET, height: TARGET }}
    />
  );
}
