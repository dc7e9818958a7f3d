import { useEffect, useRef } from 'react';
import type { CorpusInput } from '../../../model/corpus.ts';
import { PanelFault } from '../../panel-fault.tsx';
import { findPart, type TextParts } from './find-part.ts';
import { LineItems } from './line-items.tsx';
import type { MarkedText } from './marked-text.ts';
import { PartLink } from './part-link.tsx';
import { useLinesInSight } from './use-lines-in-sight.ts';
import { useRows } from './use-rows.ts';

type BlockLinesProps = { readonly text: MarkedText; readonly input: CorpusInput };

type PartLinesProps = BlockLinesProps & { readonly part: TextParts };

/** Of a part of the text the lines in sight. */
function PartLines({ text, input, part }: PartLinesProps) {
  const { file, lines, bytes } = input;
  const { target } = text.chosen;
  const before = part.shown[0] - 1;
  const inSight = useLinesInSight(text, {
    count: part.shown[1] - before,
    before,
    lengthOf: () => bytes / lines,
  });
  const { rowAt, error, retry } = useRows(
    input,
    inSight.virtual.getVirtualItems().map(({ index }) => before + index),
  );
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
      <PartLink way="back" file={file} part={part.before} line={part.before?.[1]} />
      <LineItems
        text={text}
        inSight={inSight}
        count={lines}
        before={before}
        rowAt={(row) => rowAt(row) ?? ''}
      />
      <PartLink way="on" file={file} part={part.after} line={part.after?.[0]} />
    </>
  );
}

/**
 * Only the lines in sight, of a text so long that only these and those around them are fetched; of one still longer, only those
 * of the part that the address leads to.
 */
export function BlockLines({ text, input }: BlockLinesProps) {
  const part = findPart(text.chosen.target ?? 1, input.lines);
  return <PartLines key={part.shown[0]} text={text} input={input} part={part} />;
}
