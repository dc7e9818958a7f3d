import type { Piece } from '../../../model/piece.ts';

/** Address of a note, and of the nth marker, from 1, that leads to it. */
export { noteAnchor as noteId } from '../../../query/anchors.ts';
export const markerId = (label: string, nth: number): string => `marker-${label}-${nth}`;

/** How often each label marks the analysis. */
export function countMarkers({ analysis }: Pick<Piece, 'analysis'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { markers } of analysis) {
    for (const { label } of markers) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** For each paragraph, how often each label has stood in the paragraphs before it. */
export function markersBefore({ analysis }: Pick<Piece, 'analysis'>): readonly ReadonlyMap<string, number>[] {
  return analysis.map((_, index) => countMarkers({ analysis: analysis.slice(0, index) }));
}
