import type { CitationFormat } from '../cite/citation-format.ts';
import type { CslItem } from '../cite/csl-item.ts';
import type { DossierDocument, DossierEntry } from './dossier-document.ts';
import type { DossierFormat } from './dossier-format.ts';

/** A passage with its note; an article's note alone. */
function annotate({ item }: DossierEntry): string {
  if (item.kind === 'article') return item.note;
  const passage = item.from === null ? `“${item.text}”` : `“${item.text}” (${item.from})`;
  return item.note === '' ? passage : `${passage} — ${item.note}`;
}

/** One work an article, where its first item stands, with all passages and notes of it. */
export function referencesOf({ entries }: DossierDocument): readonly CslItem[] {
  const byWork = new Map<string, readonly DossierEntry[]>();
  for (const entry of entries) {
    byWork.set(entry.item.articleId, [...(byWork.get(entry.item.articleId) ?? []), entry]);
  }
  return [...byWork.values()].flatMap((of) => {
    const annote = of
      .map(annotate)
      .filter((part) => part !== '')
      .join('\n\n');
    return of.slice(0, 1).map(({ citation }) => ({ ...citation, ...(annote !== '' && { annote }) }));
  });
}

/** A format of citations as a format of dossiers. */
export function asDossierFormat({ id, label, extension, mime, print }: CitationFormat): DossierFormat {
  return { id, label, extension, mime, print: (document) => print(referencesOf(document)) };
}
