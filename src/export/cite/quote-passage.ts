import { chicagoNote } from './chicago.ts';
import type { CslItem } from './csl-item.ts';
import { describeBasis } from './describe-basis.ts';
import { escapeHtml, type RichText, roman, toHtml, toPlainText } from './rich-text.ts';
import { quoteWithin } from './style-title.ts';

export type CitedPassage = {
  /** Its paragraphs, as printed. */
  readonly paragraphs: readonly string[];
  readonly article: CslItem;
  /** Whose excerpt it is of; null for the article's own words. */
  readonly source: CslItem | null;
  /** Leads to the passage. */
  readonly url: string;
};

/** A Chicago note with the way to the passage; of an excerpt, that of its source, “quoted in” the article (CMOS 14.260). */
function noteOf({ article, source, url }: CitedPassage): RichText {
  const basis = describeBasis(article);
  return [
    ...(source === null ? [] : [...chicagoNote(source), roman(', quoted in ')]),
    ...chicagoNote(article, url),
    roman(basis === null ? '.' : `. [${basis}]`),
  ];
}

/** Quotation marks open every paragraph and close the last; those within become single, unless they do not pair. */
function quote(paragraphs: readonly string[]): string {
  const inner = paragraphs.map((paragraph) => {
    const within = quoteWithin(paragraph);
    return /[“”"]/.test(within.replace(/‘[^‘’]*’/g, '')) ? paragraph : within;
  });
  return `${inner.map((paragraph) => `“${paragraph}`).join('\n\n')}”`;
}

/** The passage with its citation, to paste: in plain text between quotation marks, in HTML as a block quotation. */
export function quotePassage(passage: CitedPassage): { readonly plain: string; readonly html: string } {
  const note = noteOf(passage);
  const quoted = passage.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
  return {
    plain: `${quote(passage.paragraphs)}\n\n${toPlainText(note)}`,
    html: `<blockquote>${quoted}</blockquote><p>${toHtml(note)}</p>`,
  };
}
