import { articleItem } from '../../../export/cite/article-item.ts';
import { quotePassage } from '../../../export/cite/quote-passage.ts';
import { sourceItem } from '../../../export/cite/source-item.ts';
import type { Piece } from '../../../model/piece.ts';
import type { Span } from '../../../query/passage/anchor.ts';
import { cutToBlocks, type PassageText } from '../../../query/passage/passage-text.ts';

type Cited = {
  readonly piece: Piece;
  readonly publication: string;
  readonly text: PassageText;
  readonly span: Span;
  readonly url: string;
};

/** The passage with its citation, for the clipboard. */
export function citePassage({ piece, publication, text, span, url }: Cited): ReturnType<typeof quotePassage> {
  const spans = cutToBlocks(text, span);
  const part = spans[0]?.block.part;
  const source = typeof part === 'object' ? piece.sources.find(({ n }) => n === part.source) : undefined;
  return quotePassage({
    paragraphs: spans.map(({ block, start, end }) => block.text.slice(start, end)),
    article: articleItem(piece, publication),
    source: source === undefined ? null : sourceItem(piece.id, source),
    url,
  });
}
