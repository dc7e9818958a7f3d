import { type MouseEvent, useId, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Article } from '../../../../model/article.ts';
import { type ArticleLinkState, articlePath } from '../../../../query/paths.ts';
import type { TimelineMark } from '../../../../query/timeline-marks.ts';
import type { TimelineRows } from '../../../../query/timeline-rows.ts';
import { countArticles } from '../../../count-articles.ts';
import type { Explorer } from '../../use-explorer.ts';
import type { TimelineGeometry } from '../timeline-geometry.ts';
import { useEscape } from '../use-escape.ts';
import { isMarkChosen } from './is-mark-chosen.ts';
import { MarkLink } from './mark-link.tsx';
import { MarkTip } from './mark-tip.tsx';
import type { PlacedMarks } from './place-marks.ts';
import { StripDrawing } from './strip-drawing.tsx';
import { usePointedMark } from './use-pointed-mark.ts';
import { useRovingMark } from './use-roving-mark.ts';

type MarksProps = {
  readonly explorer: Explorer;
  readonly rows: TimelineRows;
  readonly placed: PlacedMarks;
  readonly geometry: TimelineGeometry;
};

/**
 * A mark an article, one tab stop for all. Those outside the chosen dates are only drawn, faint as their bars: they
 * lead nowhere, because the list does not show their articles either.
 */
export function Marks({ explorer, rows, placed, geometry }: MarksProps) {
  const { corpus, articles, link: results } = explorer;
  const { width } = geometry;
  const help = useId();
  const navigate = useNavigate();
  const marks = useMemo(() => placed.marks.filter((mark) => isMarkChosen(mark, rows)), [placed, rows]);
  const roving = useRovingMark(marks);
  const pointer = usePointedMark(marks);
  const { current, focused } = roving;
  const { pointed, touched } = pointer;
  const shown = pointed ?? (focused ? current : null);
  // Until the titles have arrived the marks are drawn, and lead nowhere.
  const articleOf = (mark: TimelineMark | null): Article | undefined =>
    mark === null ? undefined : articles?.at(mark.position);
  const linked = [...new Set([current, pointed])].flatMap((mark) => {
    const article = articleOf(mark);
    return mark === null || article === undefined ? [] : [{ mark, article }];
  });
  const told = articleOf(shown);
  useEscape(roving.hide);

  const onMouseDown = (event: MouseEvent): void => {
    if (!(event.target instanceof HTMLAnchorElement)) event.preventDefault();
  };
  // A mouse finds the link under it; a finger first asks which mark it is on, then opens it.
  const onClick = (event: MouseEvent): void => {
    if (!touched || event.target instanceof HTMLAnchorElement) return;
    const mark = pointer.touchedAt(event);
    const state: ArticleLinkState = { results };
    if (told !== undefined && mark === shown) navigate(articlePath(told.id), { state });
    else roving.moveTo(mark ?? undefined);
  };
  return (
    <div
      ref={pointer.surface}
      role="toolbar"
      aria-label={`${countArticles(marks.length)}, one mark each`}
      aria-describedby={help}
      tabIndex={current === null && marks.length > 0 ? 0 : undefined}
      className="relative mt-1 select-none"
      onFocus={roving.onFocus}
      onBlur={roving.hide}
      onKeyDown={roving.onKeyDown}
      {...pointer.handlers}
      onMouseDown={onMouseDown}
      onClick={onClick}
    >
      <p id={help} className="sr-only">
        Arrow keys move from article to article, Page Up and Page Down by a year. Enter opens one.
      </p>
      <StripDrawing
        placed={placed}
        rows={rows}
        width={width}
        linked={linked.map(({ mark }) => mark.position)}
      />
      {linked.map(({ mark, article }) => (
        <MarkLink
          key={mark.position}
          mark={mark}
          article={article}
          results={results}
          current={mark === current ? roving.link : null}
          pointed={mark === pointed}
        />
      ))}
      {shown !== null && told !== undefined && (
        <MarkTip
          mark={shown}
          article={told}
          domains={corpus.taxonomy.domains}
          width={width}
          touched={touched && pointed === null}
          hold={pointer.hold}
        />
      )}
    </div>
  );
}
