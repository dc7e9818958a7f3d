import { isRightToLeft, type RichText, type Run } from '../export/cite/rich-text.ts';

function TextRun({ text, italic }: Run) {
  if (italic) return <em>{text}</em>;
  return isRightToLeft(text) ? <bdi>{text}</bdi> : text;
}

/** A citation as its style sets it. */
export function TypesetCitation({ rich }: { readonly rich: RichText }) {
  return rich.map((run, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change places
    <TextRun key={i} {...run} />
  ));
}
