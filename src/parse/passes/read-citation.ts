import type { Source } from '../../model/citation.ts';
import { citationShape } from '../text/citation-shape.ts';
import { readDate } from '../text/dates.ts';
import { titleLanguage } from '../text/language.ts';
import { trailingParens } from '../text/parens.ts';
import { areNames, splitNames } from '../text/people.ts';
import { stripQuotes } from '../text/quotes.ts';
import { linkKind, trimUrl } from '../text/urls.ts';
import type { SourceBlock } from './split-blocks.ts';

type Title = Pick<Source, 'title' | 'translatedTitle' | 'language'>;
type Outlet = Pick<Source, 'outlet' | 'outletDescriptor'>;

const NO_TITLE = /^\(?no title\)?[.,]?\s*/i;
const SOURCE_LABEL = /^source\s*:\s*/i;
const OPENING_MARK = /["“]/;
const LONGEST_REMARK = 3;

/** `Outlet (descriptor)`; the descriptor may hold parentheses of its own. */
function readOutlet(text: string): Outlet {
  const tail = text.replace(/^[,.;\s”"]+/, '').replace(/[,\s]+$/, '');
  const parens = trailingParens(tail);
  const outlet = (parens?.before ?? tail).replace(/[,\s]+$/, '');
  return { outlet: outlet === '' ? null : outlet, outletDescriptor: parens?.inside || null };
}

/** `Original (translation)`; a remark such as `(Part 2)` behind an English title stays part of it. */
function readTitle(text: string, descriptor: string | null): Title {
  const whole = stripQuotes(text);
  const parens = trailingParens(whole);
  const original = parens ? stripQuotes(parens.before) : whole;
  if (whole === '') return { title: null, translatedTitle: null, language: null };
  if (!parens || original === '' || isRemark(original, parens.inside)) {
    return { title: whole, translatedTitle: null, language: titleLanguage(whole, false, descriptor) };
  }
  const translatedTitle = stripQuotes(parens.inside);
  return { title: original, translatedTitle, language: titleLanguage(original, true, descriptor) };
}

function isRemark(original: string, inside: string): boolean {
  const latin = !/\p{L}/u.test(original.replace(/\p{Script=Latin}/gu, ''));
  return (
    latin && inside.split(/\s+/).length < LONGEST_REMARK && original.split(/\s+/).length > LONGEST_REMARK
  );
}

/** Splits what stands before a title's opening mark off as authors, where it reads as names before a comma. */
function splitAuthors(text: string): { readonly authors: readonly string[]; readonly title: string } {
  const mark = text.search(OPENING_MARK);
  const before = mark < 0 ? '' : text.slice(0, mark).trim();
  if (before === '') return { authors: [], title: mark < 0 ? text : text.slice(mark) };
  if (/[,:]$/.test(before) && areNames(before.slice(0, -1))) {
    return { authors: splitNames(before.slice(0, -1)), title: text.slice(mark) };
  }
  return { authors: [], title: text };
}

/** Where the title ends: after its last closing mark, and after a translation printed behind that mark. */
function endOfTitle(head: string): number {
  const close = Math.max(head.lastIndexOf('”'), head.lastIndexOf('"'));
  const behind = /^[,\s]*\([^()]*\)(?=[,.\s]+\S)/.exec(head.slice(close + 1))?.[0] ?? '';
  return close < 0 ? 0 : close + 1 + behind.length;
}

function readHead(head: string): Title & Outlet & Pick<Source, 'authors'> {
  const untitled = NO_TITLE.exec(head);
  if (untitled) {
    const none: Title = { title: null, translatedTitle: null, language: null };
    return { authors: [], ...none, ...readOutlet(head.slice(untitled[0].length)) };
  }
  const end = endOfTitle(head);
  const { authors, title } = splitAuthors(head.slice(0, end));
  const outlet = readOutlet(head.slice(end));
  return { authors, ...readTitle(title, outlet.outletDescriptor), ...outlet };
}

/** Reads a source's citation field by field; an excerpt that begins on the citation's line is its first paragraph. */
export function readCitation(block: SourceBlock, n: number): Source {
  const printed = block.citation.map(({ text }) => text).join('\n');
  const shape = citationShape(printed.replaceAll('\n', ' ').replace(SOURCE_LABEL, ''));
  const url = shape?.url ? trimUrl(shape.url) : null;
  const rest = shape?.rest.replace(/^[.,;\s]+/, '') ?? '';
  const last = block.citation.at(-1)?.n ?? 0;
  const onLine = rest === '' ? [] : [{ line: last, text: rest }];
  return {
    n,
    lines: block.citation.map((line) => line.n),
    raw: rest === '' ? printed : printed.slice(0, printed.length - rest.length).trim(),
    ...readHead(shape?.head ?? printed),
    date: shape?.dateText ? readDate(shape.dateText) : null,
    dateText: shape?.dateText ?? null,
    url,
    link: linkKind(url),
    excerpt: [...onLine, ...block.excerpt.map((line) => ({ line: line.n, text: line.text }))],
  };
}
