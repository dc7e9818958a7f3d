import { useEffect, useRef } from 'react';
import type { CorpusInput } from '../../../model/corpus.ts';
import { PanelFault } from '../../panel-fault.tsx';
import { LineItems } from './line-items.tsx';
import type { MarkedText } from './marked-text.ts';
import { useLinesInSight } from './use-lines-in-sight.ts';
import { useRows } from './use-rows.ts';

type BlockLinesProps = { readonly text: MarkedText; readonly input: CorpusInput };

/** Only the lines in sight, of a text so long that only these and those around them are fetched. */
export function BlockLines({ text, input }: BlockLinesProps) {
  const { lines, bytes } = input;
  const inSight = useLinesInSight(text, lines, () => bytes / lines);
  const { rowAt, error, retry } = useRows(
    input,
    inSight.virtual.getVirtualItems().map(({ index }) => index),
  );
  const { target } = text.chosen;
  const stands = target !== null && rowAt(target - 1) !== null;
  const go = useRef(inSight.goToLine);
  go.current = inSight.goToLine;
  // Once the rows around it have arrived, and with them their heights, the line is somewhere else.
  useEffect(() => (stands ? go.current() : undefined), [stands]);
  return (
    <>
      {error !== null && (
        <div className="sticky top-12 z-10 mb-2 border-line border-y bg-panel px-3.5 py-2 font-sans text-sm">
          <PanelFault error={error} onRetry={retry} />
        </div>
      )}
      <LineItems text={text} inSight={inSight} count={lines} rowAt={(row) => rowAt(row) ?? ''} />
    </>
  );
}
