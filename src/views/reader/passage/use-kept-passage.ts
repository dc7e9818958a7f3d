import { useMemo, useSyncExternalStore } from 'react';
import { browserDossier } from '../../../dossier/browser-dossier.ts';
import { type DossierPassage, itemKey } from '../../../model/dossier.ts';
import type { Piece } from '../../../model/piece.ts';
import type { Span } from '../../../query/passage/anchor.ts';
import { makeAnchor } from '../../../query/passage/make-anchor.ts';
import { cutToBlocks, type PassageText } from '../../../query/passage/passage-text.ts';
import { describeSource } from './describe-source.ts';

function passageItem(piece: Piece, text: PassageText, span: Span): DossierPassage {
  const spans = cutToBlocks(text, span);
  const { prefix, suffix } = makeAnchor(text.text, span);
  return {
    kind: 'passage',
    articleId: piece.id,
    title: piece.title,
    addedAt: new Date().toISOString(),
    note: '',
    selector: { exact: text.text.slice(span.start, span.end), prefix, suffix },
    text: spans.map(({ block, start, end }) => block.text.slice(start, end)).join('\n\n'),
    from: describeSource(piece, spans[0]?.block.part ?? 'text'),
  };
}

function isKept(key: string): boolean {
  return browserDossier.getState().dossier.items.some((item) => itemKey(item) === key);
}

/** Whether the passage is in the dossier, and what puts it there or takes it out; null where none is selected. */
export function useKeptPassage(
  piece: Piece,
  text: PassageText,
  span: Span | null,
): { readonly isIn: boolean; readonly toggle: () => void } | null {
  const item = useMemo(() => (span === null ? null : passageItem(piece, text, span)), [piece, text, span]);
  const key = item === null ? '' : itemKey(item);
  const isIn = useSyncExternalStore(browserDossier.subscribe, () => isKept(key));
  if (item === null) return null;
  const toggle = (): void =>
    isIn
      ? browserDossier.changeWithUndo('removed', { kind: 'remove', keys: [key] })
      : browserDossier.change({ kind: 'add', item });
  return { isIn, toggle };
}
