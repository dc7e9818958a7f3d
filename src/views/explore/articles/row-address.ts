import type { Article } from '../../../model/article.ts';

const PREFIX = 'article-';

/** Id of the link that opens the article. */
export const linkId = ({ id }: Pick<Article, 'id'>): string => `${PREFIX}${id}`;

const linkOf = (row: Element): Element | null => row.querySelector(`a[id^="${PREFIX}"]`);

/** Position of the row that an element is in; null outside the list. */
export function positionOf(element: Element | null): number | null {
  const position = element?.closest('[data-position]')?.getAttribute('data-position') ?? null;
  return position === null ? null : Number(position);
}

/** Position of the first row in sight, or of the first there is. */
export function firstInSight(list: Element): number {
  const rows = [...list.querySelectorAll('[data-position]')];
  const row = rows.find((one) => {
    const { top } = one.getBoundingClientRect();
    return top >= 0 && top < window.innerHeight;
  });
  return positionOf(row ?? rows[0] ?? null) ?? 0;
}

/** Whether the row is there to take the focus. It scrolls no further than it has to. */
export function focusRow(list: Element, position: number): boolean {
  const row = list.querySelector(`[data-position="${position}"]`);
  const link = row === null ? null : linkOf(row);
  if (!(link instanceof HTMLElement)) return false;
  link.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Frames in which a row revealed by scrolling is sure to be drawn. */
const FRAMES = 30;

/** As `focusRow`, once the row is drawn; gives what stops the waiting. */
export function focusRowSoon(list: Element, position: number): () => void {
  let frame = 0;
  const look = (left: number): void => {
    if (!focusRow(list, position) && left > 0) frame = requestAnimationFrame(() => look(left - 1));
  };
  look(FRAMES);
  return () => cancelAnimationFrame(frame);
}
