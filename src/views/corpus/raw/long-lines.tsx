import { LineItems } from './line-items.tsx';
import type { MarkedText } from './marked-text.ts';
import { useLinesInSight } from './use-lines-in-sight.ts';

type LongLinesProps = { readonly text: MarkedText; readonly rows: readonly string[] };

/** Only the lines in sight, of a text too long to be shown at once. */
export function LongLines({ text, rows }: LongLinesProps) {
  const inSight = useLinesInSight(text, {
    count: rows.length,
    lengthOf: (row) => rows[row]?.length ?? 0,
  });
  return <LineItems text={text} inSight={inSight} count={rows.length} rowAt={(row) => rows[row] ?? ''} />;
}
