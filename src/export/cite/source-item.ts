import { hrefOf, type Source } from '../../model/citation.ts';
import { type CslItem, dateParts } from './csl-item.ts';
import { splitName } from './split-name.ts';

/** By the words in which the analyst describes the outlet; what they do not place is a web page. */
const TYPES: readonly (readonly [words: RegExp, type: CslItem['type']])[] = [
  [/\b(?:magazine|monthly|quarterly|journal|review)\b/i, 'article-magazine'],
  [/\b(?:news\w*|daily|weekly)\b/i, 'article-newspaper'],
];

function typeOf({ outletDescriptor }: Source): CslItem['type'] {
  const known = TYPES.find(([words]) => words.test(outletDescriptor ?? ''));
  return known?.[1] ?? 'webpage';
}

function issuedOf({ date, dateText }: Source): Pick<CslItem, 'issued'> {
  if (date !== null) return { issued: dateParts(date) };
  return dateText === null ? {} : { issued: { literal: dateText } };
}

function notesOf({ translatedTitle, url, link }: Source, href: string | null): readonly string[] {
  return [
    ...(translatedTitle === null ? [] : [`Title in English: ${translatedTitle.replace(/(?<![.?!])$/, '.')}`]),
    ...(link === 'shortened' ? ['Shortened link as printed; its target is unknown.'] : []),
    ...(url !== null && href === null ? [`Not a web link, as printed: ${url}`] : []),
  ];
}

/** A source of the article with this id as a work to cite. */
export function sourceItem(article: string, source: Source): CslItem {
  const { n, authors, title, translatedTitle, outlet, language, url } = source;
  const href = url === null ? null : hrefOf(url);
  const notes = notesOf(source, href);
  return {
    id: `${article}-source-${n}`,
    type: typeOf(source),
    ...(title !== null && { title }),
    ...(authors.length > 0 && { author: authors.map(splitName) }),
    ...(outlet !== null && { 'container-title': outlet }),
    ...issuedOf(source),
    ...(language !== null && { language }),
    ...(href !== null && { URL: href }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
    ...(translatedTitle !== null && { custom: { translatedTitle } }),
  };
}
