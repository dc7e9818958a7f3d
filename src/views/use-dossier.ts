import { useSyncExternalStore } from 'react';
import { browserDossier } from '../dossier/browser-dossier.ts';
import type { DossierState } from '../dossier/dossier-store.ts';
import type { Article } from '../model/article.ts';
import { articleKey } from '../model/dossier.ts';

/** The dossier of this browser; keeps up with other tabs. */
export function useDossier(): DossierState {
  return useSyncExternalStore(browserDossier.subscribe, browserDossier.getState);
}

/** Whether the article itself, not only a passage of it, is in the dossier now. */
export function isInDossier(id: string): boolean {
  return browserDossier
    .getState()
    .dossier.items.some(({ kind, articleId }) => kind === 'article' && articleId === id);
}

/** Whether the article itself, not only a passage of it, is in the dossier. */
export function useIsInDossier(id: string): boolean {
  return useSyncExternalStore(browserDossier.subscribe, () => isInDossier(id));
}

/** Puts the article into the dossier, or takes it out, which can be undone. */
export function toggleInDossier({ id, title }: Pick<Article, 'id' | 'title'>): void {
  if (isInDossier(id)) {
    browserDossier.changeWithUndo('removed', { kind: 'remove', keys: [articleKey(id)] });
  } else {
    const addedAt = new Date().toISOString();
    const item = { kind: 'article', articleId: id, title, addedAt, note: '' } as const;
    browserDossier.change({ kind: 'add', item });
  }
}
