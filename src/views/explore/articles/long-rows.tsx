import { measureElement, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useNavigationType } from 'react-router-dom';
import type { Article } from '../../../model/article.ts';
import { useKeptRange } from '../../../ui/use-kept-range.ts';
import { useListTop } from '../../../ui/use-list-top.ts';
import { ArticleRow } from './article-row.tsx';
import { lastRowOf, rememberRow } from './last-row.ts';
import { focusRowSoon, positionOf } from './row-address.ts';
import { FIRST_ROWS, ROW, type RowsProps } from './rows.tsx';
import { rowOf, useOrigin } from './use-return.ts';
import { createUsualHeights } from './usual-heights.ts';

/** Brings a row into the document, in the middle of the window unless it is in sight. */
export type RowsHandle = { readonly reveal: (position: number) => void };

/** Of a row whose title takes one line. */
const LOW = 65;

type LongRowsProps = RowsProps & {
  readonly handle: RefObject<RowsHandle | null>;
  /** Position of a row that has the focus already. */
  readonly focused: RefObject<number | null>;
};

/** Back, and the way back from an article, lead to its row: the router looks for it before it is drawn. */
function useReturnToRow(
  { articles, ids, results, handle, focused }: LongRowsProps,
  list: RefObject<HTMLOListElement | null>,
): void {
  const isReturn = useRef(useNavigationType() === 'POP');
  const origin = useOrigin();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list comes
  useEffect(() => {
    const id = isReturn.current ? lastRowOf(results) : origin;
    const position = focused.current ?? (id === null ? -1 : rowOf(id, articles, ids));
    if (position < 0 || list.current === null) return undefined;
    const rows = list.current;
    let stop = (): void => {};
    handle.current?.reveal(position);
    // After the shell's focus on the page.
    const frame = requestAnimationFrame(() => {
      stop = focusRowSoon(rows, position);
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, []);
}

/** Only the rows in sight, of a list too long to be shown at once. */
export function LongRows(props: LongRowsProps) {
  const { corpus, articles, ids, topicsOf, hitAt, results, handle } = props;
  const list = useRef<HTMLOListElement>(null);
  const top = useListTop(list);
  const [rangeExtractor, keep] = useKeptRange();
  const [heights] = useState(createUsualHeights);
  const articleIn = (row: number): Article | undefined => articles.at(ids[row] ?? -1);
  const kindOf = (row: number): string => (hitAt(ids[row] ?? -1)?.inText ? 'with snippet' : 'plain');
  // A new function would have every row placed anew.
  const getItemKey = useCallback((row: number) => ids[row] ?? row, [ids]);
  const virtual = useWindowVirtualizer({
    count: ids.length,
    estimateSize: (position) => heights.usual(kindOf(position), LOW),
    measureElement: (row, entry, instance) => {
      const height = measureElement(row, entry, instance);
      heights.learn(kindOf(instance.indexFromElement(row)), height);
      return height;
    },
    getItemKey,
    scrollMargin: top,
    overscan: 10,
    rangeExtractor,
  });
  useImperativeHandle(handle, () => ({
    reveal: (position) => virtual.scrollToIndex(position, { align: 'auto' }),
  }));
  useReturnToRow(props, list);
  const remember = ({ target }: { readonly target: Element }): void => {
    const position = positionOf(target);
    keep(position);
    const article = position === null ? undefined : articleIn(position);
    if (article !== undefined) rememberRow(results, article.id);
  };
  return (
    <ol
      ref={list}
      onFocus={remember}
      className="relative print:h-auto!"
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const article = articleIn(index);
        if (article === undefined) return null;
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            data-position={index}
            aria-setsize={ids.length}
            aria-posinset={index + 1}
            className={`absolute inset-x-0 top-0 print:static print:transform-none! ${ROW}`}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <ArticleRow
              corpus={corpus}
              article={article}
              topics={topicsOf(article)}
              hit={hitAt(ids[index] ?? -1)}
              isFirst={index < FIRST_ROWS}
              results={results}
            />
          </li>
        );
      })}
    </ol>
  );
}
