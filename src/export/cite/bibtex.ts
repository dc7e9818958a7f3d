import type { CitationFormat } from './citation-format.ts';
import type { CslDate, CslItem, CslName } from './csl-item.ts';
import { oneLine } from './one-line.ts';
import { fullFamily } from './split-name.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Braces as commands, because BibTeX counts a brace behind a backslash too. Letters stay as they are: the file is UTF-8, which
 * biber, BibTeX styles of today and every reference manager read.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Two of these in a row, or a mark before a grave accent, would be set as one other sign. */
const LIGATURE = /(?<=[-'`,])(?=[-'`,])|(?<=[?!])(?=`)/g;

function escapeText(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^<>]/g, (sign) => COMMANDS[sign] ?? sign)
    .replace(/[&%$#_]/g, '\\$&')
    .replace(LIGATURE, '{}');
}

/** Addresses are taken as they stand; what would end the field or the address, or begin mathematics, is percent-encoded. */
function escapeUrl(url: string): string {
  return url.replace(/[\s{}\\$]/g, encodeURIComponent);
}

function printName(name: CslName): string {
  if ('literal' in name) return `{${escapeText(name.literal)}}`;
  const parts = [fullFamily(name), name.suffix, name.given].filter((part) => part !== undefined);
  return parts.map((part) => (/\band\b/i.test(part) ? `{${escapeText(part)}}` : escapeText(part))).join(', ');
}

/** `date` for biblatex, `year` and `month` for what came before it. */
function printDate(issued: CslDate): readonly string[] {
  if ('literal' in issued) return [`year = {${escapeText(issued.literal)}}`];
  const [year = 0, month, day] = issued['date-parts'][0];
  const parts = [String(year).padStart(4, '0')];
  for (const part of [month, day]) if (part !== undefined) parts.push(String(part).padStart(2, '0'));
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [
    `date = {${parts.join('-')}}`,
    `year = {${year}}`,
    ...(name === undefined ? [] : [`month = ${name}`]),
  ];
}

function printEntry(item: CslItem): string {
  const { title, author, 'container-title': container, issued, language, URL: url, note, annote } = item;
  const fields = [
    ...(author === undefined ? [] : [`author = {${author.map(printName).join(' and ')}}`]),
    // The second pair of braces keeps the capitals as they are printed.
    ...(title === undefined ? [] : [`title = {{${escapeText(title)}}}`]),
    ...(container === undefined ? [] : [`journal = {${escapeText(container)}}`]),
    ...(issued === undefined ? [] : printDate(issued)),
    ...(language === undefined ? [] : [`language = {${escapeText(language)}}`]),
    ...(url === undefined ? [] : [`url = {${escapeUrl(url)}}`]),
    ...(note === undefined ? [] : [`note = {${escapeText(note)}}`]),
    ...(annote === undefined ? [] : [`annote = {${escapeText(annote)}}`]),
  ];
  // An article also where it stands on a web page: every program knows the type, and where its outlet is named.
  const type = container === undefined ? 'misc' : 'article';
  return `@${type}{${item.id},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** BibTeX passes over what stands between entries, but for an at sign, which begins one. */
const comment = (words: string): string => `% ${oneLine(words).replaceAll('@', '(at)')}\n`;

export const bibtex = {
  id: 'bibtex',
  label: 'BibTeX',
  extension: 'bib',
  mime: 'application/x-bibtex',
  print: (items) => items.map(printEntry).join('\n'),
  comment,
  typeset: null,
} as const satisfies CitationFormat;
