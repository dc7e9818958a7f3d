import { lineOf, type MarkedText } from './marked-text.ts';
import { RawLine } from './raw-line.tsx';
import type { LinesInSight } from './use-lines-in-sight.ts';

type LineItemsProps = {
  readonly text: MarkedText;
  readonly inSight: LinesInSight;
  /** Of the whole text. */
  readonly count: number;
  /** Lines of the text before the first of the list. */
  readonly before?: number;
  /** Of a row of the text, from 0. */
  readonly rowAt: (row: number) => string;
};

/** The lines in sight, each in its place. */
export function LineItems({ text, inSight, count, before = 0, rowAt }: LineItemsProps) {
  const { ref, top, virtual } = inSight;
  return (
    <ol ref={ref} className="relative print:h-auto!" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={before + index + 1}
          className="absolute inset-x-0 top-0 print:static print:transform-none!"
          style={{ transform: `translateY(${start - top}px)` }}
        >
          <RawLine {...lineOf(text, before + index + 1, rowAt(before + index))} />
        </li>
      ))}
    </ol>
  );
}
