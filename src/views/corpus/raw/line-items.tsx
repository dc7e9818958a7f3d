import { lineOf, type MarkedText } from './marked-text.ts';
import { RawLine } from './raw-line.tsx';
import type { LinesInSight } from './use-lines-in-sight.ts';

type LineItemsProps = {
  readonly text: MarkedText;
  readonly inSight: LinesInSight;
  readonly count: number;
  /** Of a row, from 0. */
  readonly rowAt: (row: number) => string;
};

/** The lines in sight, each in its place. */
export function LineItems({ text, inSight: { ref, top, virtual }, count, rowAt }: LineItemsProps) {
  return (
    <ol ref={ref} className="relative print:h-auto!" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          className="absolute inset-x-0 top-0 print:static print:transform-none!"
          style={{ transform: `translateY(${start - top}px)` }}
        >
          <RawLine {...lineOf(text, index + 1, rowAt(index))} />
        </li>
      ))}
    </ol>
  );
}
