import type { Footnote, Reference } from '../../model/footnote.ts';
import { DATE_PATTERN, readIssue } from '../text/dates.ts';
import type { Line } from '../text/lines.ts';
import { areNames, splitNames } from '../text/people.ts';
import { noteLabel } from '../text/roles.ts';
import { trimUrl, URL_PATTERN } from '../text/urls.ts';

/** A title in its quote marks, and where it stands. */
type Quoted = { readonly start: number; readonly end: number; readonly title: string };

const OE_WATCH = /^OE Watch$/i;
const TITLE = /["“”]+([^"“”]{3,400}?)[,.]?["”]+/g;
const PUBLICATION = '[,.]?\\s*([\\p{Lu}][^,.;“”"]{1,80}),\\s*';
const ISSUED = new RegExp(`^${PUBLICATION}((?:issue\\s+)?\\d{1,2}[-/]\\d{4}|${DATE_PATTERN})`, 'iu');
const NUMBERED = new RegExp(`^${PUBLICATION}([^“”]{0,60}?\\b\\d{4}\\b\\)?)`, 'u');
const AUTHORS_BEFORE = /(?:^|[;:.]\s+|\bsee:?\s+|https?:\/\/\S+\s+)([^;:“”"]{3,120}?),\s*$/iu;
const LINK = new RegExp(URL_PATTERN, 'iu');

function findTitles(text: string): Quoted[] {
  return [...text.matchAll(TITLE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    title: (match[1] ?? '').trim(),
  }));
}

/** The names that lead up to a title: back to a colon, a semicolon, `see`, or the URL of the reference before. */
function namesBefore(before: string): { readonly authors: readonly string[]; readonly length: number } {
  const names = AUTHORS_BEFORE.exec(before)?.[1]?.trim();
  if (names === undefined || !areNames(names)) return { authors: [], length: 0 };
  return { authors: splitNames(names), length: before.length - before.lastIndexOf(names) };
}

/** The first URL between a reference's date and the next reference, with where it ends. */
function linkAfter(
  text: string,
  from: number,
  to: number,
): { readonly url: string; readonly end: number } | null {
  const match = LINK.exec(text.slice(from, to));
  if (!match) return null;
  const url = trimUrl(match[0]);
  return { url, end: from + match.index + url.length };
}

/** A quoted title is a reference where a publication and a date or number follow it; else it is a quotation. */
function readReference(text: string, quoted: Quoted, from: number, to: number): Reference | null {
  const after = text.slice(quoted.end, to);
  const printed = ISSUED.exec(after) ?? NUMBERED.exec(after);
  const publication = printed?.[1]?.trim();
  const dateText = printed?.[2]?.trim();
  if (!printed || publication === undefined || dateText === undefined) return null;
  const names = namesBefore(text.slice(from, quoted.start));
  const dated = quoted.end + printed[0].length;
  const link = linkAfter(text, dated, to);
  const isOeWatch = OE_WATCH.test(publication);
  return {
    kind: isOeWatch ? 'oe-watch' : 'other',
    authors: names.authors,
    title: quoted.title,
    publication,
    issue: isOeWatch ? readIssue(dateText) : null,
    dateText,
    url: link?.url ?? null,
    target: null,
    start: quoted.start - names.length,
    end: link?.end ?? dated,
  };
}

/** The works a footnote cites, in order, each with its place in the note. */
export function findReferences(text: string): Reference[] {
  const titles = findTitles(text);
  const references: Reference[] = [];
  for (const [i, quoted] of titles.entries()) {
    const from = references.at(-1)?.end ?? 0;
    const reference = readReference(text, quoted, from, titles[i + 1]?.start ?? text.length);
    if (reference) references.push(reference);
  }
  return references;
}

/** Reads a footnote; the lines it runs on to are joined by a line feed. */
export function readFootnote(lines: readonly Line[]): Footnote {
  const [first] = lines;
  const label = noteLabel(first?.text ?? '') ?? '';
  const whole = lines.map(({ text }) => text).join('\n');
  const text = whole.slice(label.length + 2).trim();
  return { label, line: first?.n ?? 0, text, references: findReferences(text) };
}
