import type { Article } from '../../model/article.ts';
import { type CslCustom, type CslItem, dateParts } from './csl-item.ts';
import { describeBasis } from './describe-basis.ts';
import { splitName } from './split-name.ts';

const LINK = /https?:\/\/[^\s<>“”"]+[^\s<>“”".,;)]/;

/** The address that the footnote gives from which the date is inferred: articles are printed without one. */
function citedLink({ date }: Article): string | null {
  if (date.basis !== 'inferred') return null;
  for (const { text } of date.evidence) {
    const link = LINK.exec(text)?.[0];
    if (link !== undefined) return link;
  }
  return null;
}

function customOf({ date, authors, authorsBasis }: Article): CslCustom | null {
  const inferred = [
    ...(authors.length > 0 && authorsBasis === 'inferred' ? (['author'] as const) : []),
    ...(date.value !== null && date.basis === 'inferred' ? (['issued'] as const) : []),
  ];
  const notBefore = date.basis === 'not-before' ? date.value : null;
  if (inferred.length === 0 && notBefore === null) return null;
  return { ...(inferred.length > 0 && { inferred }), ...(notBefore !== null && { notBefore }) };
}

function issuedOf({ date: { value, basis } }: Article): Pick<CslItem, 'issued'> {
  if (value === null || basis === 'not-before' || basis === 'unknown') return {};
  const parts = dateParts(value);
  return { issued: basis === 'inferred' && 'date-parts' in parts ? { ...parts, circa: true } : parts };
}

/** An article of `publication` (the title of the corpus) as a work to cite; what is inferred is marked as inferred. */
export function articleItem(article: Article, publication: string): CslItem {
  const custom = customOf(article);
  const link = citedLink(article);
  const notes = [
    custom === null ? null : describeBasis({ custom }),
    link === null ? null : 'Link as that footnote gives it.',
  ].filter((note) => note !== null);
  return {
    id: article.id,
    type: 'article-magazine',
    title: article.title,
    ...(article.authors.length > 0 && { author: article.authors.map(splitName) }),
    'container-title': publication,
    ...issuedOf(article),
    ...(link !== null && { URL: link }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
    ...(custom !== null && { custom }),
  };
}
