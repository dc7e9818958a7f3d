import type { Piece } from '../../../model/piece.ts';
import type { PassageBlock } from '../../../query/passage/passage-text.ts';

/** Whose words they are where they are not the article's own: `Source 2, Africanews`, `Footnotes`; else null. */
export function describeSource({ sources }: Piece, part: PassageBlock['part']): string | null {
  if (part === 'text') return null;
  if (part === 'footnotes') return 'Footnotes';
  const outlet = sources.find(({ n }) => n === part.source)?.outlet ?? null;
  return outlet === null ? `Source ${part.source}` : `Source ${part.source}, ${outlet}`;
}
