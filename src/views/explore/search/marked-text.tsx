import type { Range } from '../../../search/words.ts';
import { splitAtMarks } from './split-at-marks.ts';

type MarkedTextProps = { readonly text: string; readonly marks: readonly Range[] };

/** A text with what was found in it marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return splitAtMarks(text, marks).map((part) =>
    part.marked ? (
      <mark key={part.start} className="rounded-[2px] bg-highlight text-inherit">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
