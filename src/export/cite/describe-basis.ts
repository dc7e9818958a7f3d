import { formatDate } from '../../model/partial-date.ts';
import type { CslItem } from './csl-item.ts';

const NAMES = { author: 'author', issued: 'date' } as const;

/** What of a citation is not printed with the work, as a sentence; null where all of it is. */
export function describeBasis({ custom }: Pick<CslItem, 'custom'>): string | null {
  const inferred = custom?.inferred ?? [];
  const sentences = [];
  if (inferred.length > 0) {
    const names = inferred.map((field) => NAMES[field]).join(' and ');
    sentences.push(
      `${names.charAt(0).toUpperCase()}${names.slice(1)} inferred from a footnote that cites this piece.`,
    );
  }
  if (custom?.notBefore !== undefined) {
    sentences.push(`Undated; not before ${formatDate(custom.notBefore)}, the date of its newest source.`);
  }
  return sentences.length === 0 ? null : sentences.join(' ');
}
