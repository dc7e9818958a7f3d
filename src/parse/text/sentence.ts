import { findMarkers } from './markers.ts';

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence that a footnote marker belongs to: the one it stands in, or ends, with its markers. */
export function sentenceAround(text: string, offset: number): string {
  let unmarked = text;
  for (const { offset: at, label } of findMarkers(text)) {
    unmarked = unmarked.slice(0, at) + ' '.repeat(label.length + 2) + unmarked.slice(at + label.length + 2);
  }
  const sentence = SENTENCES.segment(unmarked).containing(Math.max(0, offset - 1));
  if (!sentence) return text;
  const end = sentence.index + sentence.segment.length;
  return text.slice(sentence.index, end).trim();
}
