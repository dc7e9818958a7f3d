import type { CitationFormat } from './citation-format.ts';
import type { CslDate, CslItem, CslName } from './csl-item.ts';
import { oneLine } from './one-line.ts';
import { fullFamily } from './split-name.ts';

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
};

function printName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [fullFamily(name), name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

type Line = readonly [tag: string, value: string];

/** `YYYY/MM/DD/`, a part that is not known left empty. */
function printDate(issued: CslDate): readonly Line[] {
  if ('literal' in issued) return [['N1', `Date as printed: ${issued.literal}`]];
  const [year = 0, ...rest] = issued['date-parts'][0];
  const four = String(year).padStart(4, '0');
  const [month = '', day = ''] = rest.map((part) => String(part).padStart(2, '0'));
  return [
    ['PY', four],
    ['DA', `${four}/${month}/${day}/`],
  ];
}

/** A translated title is in the note: some programs put `TT` in the place of the title itself. */
function linesOf(item: CslItem): readonly Line[] {
  const { title, author = [], 'container-title': container, issued, language, URL: url, note, annote } = item;
  return [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...author.map((name): Line => ['AU', printName(name)]),
    ...(title === undefined ? [] : [['TI', title] as const]),
    ...(container === undefined ? [] : [['T2', container] as const]),
    ...(issued === undefined ? [] : printDate(issued)),
    ...(language === undefined ? [] : [['LA', language] as const]),
    ...(url === undefined ? [] : [['UR', url] as const]),
    ...(note === undefined ? [] : [['N1', note] as const]),
    ...(annote === undefined ? [] : annote.split(/\n{2,}/).map((part): Line => ['N1', part])),
    ['ER', ''],
  ];
}

const printLine = ([tag, value]: Line): string => `${tag}  - ${oneLine(value)}\r\n`;

export const ris = {
  id: 'ris',
  label: 'RIS',
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  print: (items) => items.map((item) => linesOf(item).map(printLine).join('')).join('\r\n'),
  comment: null,
  typeset: null,
} as const satisfies CitationFormat;
