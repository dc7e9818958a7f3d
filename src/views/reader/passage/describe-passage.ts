import type { BlockSpan } from '../../../query/passage/passage-text.ts';

const PARTS = { text: 'the article’s own text', footnotes: 'the footnotes' } as const;

/** Where the passage stands: `source 2`. */
export function describePart(spans: readonly BlockSpan[]): string {
  const part = spans[0]?.block.part ?? 'text';
  return typeof part === 'string' ? PARTS[part] : `the excerpt of source ${part.source}`;
}

const LONGEST = 80;

/** The first words of a passage, enough to know it by. */
export function firstWords(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
