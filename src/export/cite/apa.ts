import type { CitationFormat } from './citation-format.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { describeBasis } from './describe-basis.ts';
import { italic, type RichText, type Run, roman, toPlainText } from './rich-text.ts';
import { fullFamily } from './split-name.ts';
import { apaDate } from './style-date.ts';
import { endsSentence, withStop } from './style-title.ts';

/** Up to twenty names are listed; of more, the first nineteen and the last (APA 9.8). */
const MOST = 20;

/** `Jean-Pierre` is `J.-P.` */
function initials(given: string): string {
  return given
    .split(' ')
    .map((word) =>
      word
        .split(/[-‐]/)
        .filter(Boolean)
        .map((part) => `${[...part][0]}.`)
        .join('-'),
    )
    .join(' ');
}

function printName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [fullFamily(name), initials(name.given), name.suffix]
    .filter((part) => part !== undefined)
    .join(', ');
}

function listNames(author: readonly CslName[]): string {
  const names = author.map(printName);
  const last = names.at(-1) ?? '';
  if (names.length > MOST) return `${names.slice(0, MOST - 1).join(', ')}, . . . ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** What the citing writer supplies stands in brackets. */
function supplied(text: string, item: CslItem, field: 'author' | 'issued'): string {
  return item.custom?.inferred?.includes(field) ? `[${text}]` : text;
}

/** Of a web page the title stands in italics, of what appeared in a periodical the periodical. */
function titleRuns({ title, type, custom }: CslItem): readonly Run[] {
  const set = type === 'webpage' ? italic : roman;
  const translation = custom?.translatedTitle;
  if (title === undefined) return [roman('[Untitled].')];
  if (translation !== undefined) return [set(title), roman(` [${translation}].`)];
  // A quotation mark that closes the title stands behind its full stop.
  if (/[”"]$/.test(title)) return [set(withStop(title))];
  return endsSentence(title) ? [set(title)] : [set(title), roman('.')];
}

function containerRuns({ type, 'container-title': name }: CslItem): readonly Run[] {
  if (name === undefined) return [];
  return [type === 'webpage' ? roman(name) : italic(name), ...(endsSentence(name) ? [] : [roman('.')])];
}

/** A reference by the Publication Manual of the APA, 7th edition; titles keep the capitals they are printed with. */
function typeset(item: CslItem): RichText {
  const { author, issued, URL: url } = item;
  const date = issued === undefined ? 'n.d.' : supplied(apaDate(issued), item, 'issued');
  const names = author === undefined ? [] : [roman(withStop(supplied(listNames(author), item, 'author')))];
  const title = titleRuns(item);
  const outlet = containerRuns(item);
  const basis = describeBasis(item);
  const when = [roman(`(${date}).`)];
  // Without an author the title comes first, without both the outlet.
  const byOutlet = author === undefined && item.title === undefined && outlet.length > 0;
  const head = byOutlet
    ? [outlet, when, title]
    : [...(names.length > 0 ? [names, when, title] : [title, when]), outlet];
  return [...head, url === undefined ? [] : [roman(url)], basis === null ? [] : [roman(`[${basis}]`)]]
    .filter((part) => part.length > 0)
    .flatMap((part, i) => (i === 0 ? part : [roman(' '), ...part]));
}

export const apa = {
  id: 'apa',
  label: 'APA',
  extension: 'txt',
  mime: 'text/plain',
  print: (items) => items.map((item) => `${toPlainText(typeset(item))}\n`).join(''),
  comment: null,
  typeset,
} as const satisfies CitationFormat;
