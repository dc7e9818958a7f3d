/** A moment in UTC, `2026-11-22T09:30:00.000Z`: when the user did something. Never a date of the corpus. */
export type Instant = string;

/** Where words stand in a text: the words, and what stands before and after them (W3C TextQuoteSelector). */
export type TextQuote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

type Kept = {
  readonly articleId: string;
  /** Of the article when it was added: what is left to show where the loaded corpus lacks it. */
  readonly title: string;
  readonly addedAt: Instant;
  /** What the user wrote; empty where nothing. */
  readonly note: string;
};

export type DossierArticle = Kept & { readonly kind: 'article' };

export type DossierPassage = Kept & {
  readonly kind: 'passage';
  readonly selector: TextQuote;
  /** The words as shown to the reader. */
  readonly text: string;
  /** Whose words they are where they are not the article's own, as it was when they were kept: `Source 2, Africanews`. */
  readonly from: string | null;
};

export type DossierItem = DossierArticle | DossierPassage;

/** The format this program stores and reads; another version is refused and left as it is. */
export const DOSSIER_FORMAT = 'oe-watch-dossier/1';

/** What the user keeps, in the user's order; no two items have the same key. */
export type Dossier = { readonly format: typeof DOSSIER_FORMAT; readonly items: readonly DossierItem[] };

export const EMPTY_DOSSIER: Dossier = { format: DOSSIER_FORMAT, items: [] };

/** The key of an article in the dossier. */
export function articleKey(articleId: string): string {
  return JSON.stringify([articleId]);
}

/** What makes an item itself, whatever its note and place: the same thing added twice, or in two tabs, has one key. */
export function itemKey(item: DossierItem): string {
  if (item.kind === 'article') return articleKey(item.articleId);
  const { prefix, exact, suffix } = item.selector;
  return JSON.stringify([item.articleId, prefix, exact, suffix]);
}
