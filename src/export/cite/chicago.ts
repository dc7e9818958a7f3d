import type { CitationFormat } from './citation-format.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { describeBasis } from './describe-basis.ts';
import { italic, type RichText, type Run, roman, toPlainText } from './rich-text.ts';
import { spokenName } from './split-name.ts';
import { chicagoDate } from './style-date.ts';
import { endsSentence, putInside, quoteWithin, withStop } from './style-title.ts';

/** Up to ten names are listed; of more, the first seven (CMOS 14.76), or in a note of more than three the first. */
const LISTED = { bibliography: [10, 7], note: [3, 1] } as const;

const isInferred = ({ custom }: CslItem, field: 'author' | 'issued'): boolean =>
  custom?.inferred?.includes(field) ?? false;

/** What the citing writer supplies stands in brackets (CMOS 14.79, 14.145). */
const bracketed = (text: string, isSupplied: boolean): string => (isSupplied ? `[${text}]` : text);

/** Sorted by the family name alone: a particle follows the given name (CMOS 16.71, 16.76). */
function invertedName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { family, given, 'non-dropping-particle': particle, suffix } = name;
  const behind = particle === undefined ? given : `${given} ${particle}`;
  return [family, behind, suffix].filter((part) => part !== undefined).join(', ');
}

function joinNames(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

function listNames(author: readonly CslName[], kind: keyof typeof LISTED): string {
  const [most, first] = LISTED[kind];
  const shown = author.length > most ? author.slice(0, first) : author;
  const names = shown.map((name, i) =>
    kind === 'bibliography' && i === 0 ? invertedName(name) : spokenName(name),
  );
  if (author.length > most) return `${names.join(', ')}${kind === 'note' ? '' : ','} et al.`;
  // Behind an inverted name the comma stands also where there are but two.
  const [one = '', two] = names;
  const inverted = kind === 'bibliography' && names.length === 2 && one.includes(',');
  return inverted ? `${one}, and ${two}` : joinNames(names);
}

/** The title in quotation marks, a translation behind it in brackets (CMOS 14.99), and the mark that closes both. */
function quoteTitle({ title, custom }: CslItem, close: '.' | ','): readonly Run[] {
  if (title === undefined) return [];
  const quoted = quoteWithin(title);
  const translation = custom?.translatedTitle;
  const closed = close === '.' ? withStop(quoted) : putInside(quoted, close);
  const inside = roman(translation === undefined ? closed : quoted);
  if (translation === undefined) return [roman('“'), inside, roman('”')];
  const behind = close === '.' && endsSentence(translation) ? '' : close;
  return [roman('“'), inside, roman(`” [${translation}]${behind}`)];
}

function container({ type, 'container-title': name }: CslItem): readonly Run[] {
  if (name === undefined) return [];
  return [type === 'webpage' ? roman(name) : italic(name)];
}

function dateOf(item: CslItem): string {
  return item.issued === undefined ? 'n.d.' : bracketed(chicagoDate(item.issued), isInferred(item, 'issued'));
}

/** Runs with `between` from one to the next. */
function join(parts: readonly (readonly Run[])[], between: string): RichText {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, i) => (i === 0 ? part : [roman(between), ...part]));
}

/** A bibliography entry by The Chicago Manual of Style, 17th edition; what is inferred stands in brackets and is explained. */
function typeset(item: CslItem): RichText {
  const { author, URL: url } = item;
  const names =
    author === undefined ? null : bracketed(listNames(author, 'bibliography'), isInferred(item, 'author'));
  const title = quoteTitle(item, '.');
  const basis = describeBasis(item);
  const date = dateOf(item);
  return join(
    [
      names === null ? [] : [roman(withStop(names))],
      title,
      [...join([container(item), [roman(date)]], ', '), ...(date.endsWith('.') ? [] : [roman('.')])],
      url === undefined ? [] : [roman(`${url}.`)],
      basis === null ? [] : [roman(`[${basis}]`)],
    ],
    ' ',
  );
}

/**
 * The work in a note, without its full stop: names as spoken, commas between the parts. `url` takes the place of its own
 * address: that of a passage, say; null leaves it out.
 */
export function chicagoNote(item: CslItem, url: string | null = item.URL ?? null): RichText {
  const { author } = item;
  const names =
    author === undefined ? null : bracketed(listNames(author, 'note'), isInferred(item, 'author'));
  const tail = join([container(item), [roman(dateOf(item))], url === null ? [] : [roman(url)]], ', ');
  const title = quoteTitle(item, ',');
  return [
    ...(names === null ? [] : [roman(`${names}, `)]),
    ...(title.length === 0 ? [] : [...title, roman(' ')]),
    ...tail,
  ];
}

export const chicago = {
  id: 'chicago',
  label: 'Chicago',
  extension: 'txt',
  mime: 'text/plain',
  print: (items) => items.map((item) => `${toPlainText(typeset(item))}\n`).join(''),
  comment: null,
  typeset,
} as const satisfies CitationFormat;
