import type { DossierItem } from '../model/dossier.ts';
import { printCount } from '../ui/print-count.ts';

function count(number: number, one: string): string | null {
  if (number === 0) return null;
  return `${printCount(number)} ${one}${number === 1 ? '' : 's'}`;
}

/** `2 articles and 1 passage`; `nothing` where there is nothing. */
export function countItems(items: readonly DossierItem[]): string {
  const passages = items.filter(({ kind }) => kind === 'passage').length;
  const counts = [count(items.length - passages, 'article'), count(passages, 'passage')];
  return counts.filter((part) => part !== null).join(' and ') || 'nothing';
}

/** An item in a sentence: `“Title”`, `a passage of “Title”`. */
export function nameItem({ kind, title }: DossierItem): string {
  return kind === 'article' ? `“${title}”` : `a passage of “${title}”`;
}
