import { DATE_PATTERN } from './dates.ts';
import { URL_PATTERN } from './urls.ts';

/** Where the parts of a citation stand: `head` ends before the date, `rest` follows the URL. */
export type CitationShape = {
  readonly head: string;
  readonly dateText: string | null;
  readonly url: string | null;
  readonly rest: string;
};

const LONGEST_HEAD = 900;
const LONGEST_OUTLET = 90;
const LONGEST_TAIL = 320;
const NO_TITLE = /^\(?no title\b/i;

const DATE_THEN_URL = new RegExp(`[,.;)]\\s*(${DATE_PATTERN})\\s*[.,;:]*\\s*(${URL_PATTERN})`, 'iu');
const ODD_DATE_THEN_URL = new RegExp(`,\\s*([^,()“”"]{1,30}\\b\\d{4})\\s*[.,;:]*\\s*(${URL_PATTERN})`, 'iu');
const URL_ONLY = new RegExp(`[,.;)\\s]\\s*(${URL_PATTERN})`, 'iu');
const DATE_AT_END = new RegExp(`[,.;)]\\s*(${DATE_PATTERN})\\s*[.,;]*$`, 'iu');

/** What every URL has, and most lines have not: a colon or a slash behind a word, or `www.`. */
const LINK_SIGN = /:[^\s“”"]|\p{L}\/|www\./iu;
const DIGIT_AT_END = /\d[\s.,;]*$/;

/** After the last closing mark stands the outlet, short and without a sentence's end, and its descriptor. */
function endsInOutlet(head: string): boolean {
  if (head.length > LONGEST_HEAD) return false;
  const close = Math.max(head.lastIndexOf('”'), head.lastIndexOf('"'));
  const tail = head.slice(close + 1).replace(/^[,.\s]+/, '');
  const outlet =
    tail
      .replace(/^\([^()]*\)[,\s]*/, '')
      .split('(')[0]
      ?.trim() ?? '';
  if (close < 0) return tail.endsWith(')') && head.length <= LONGEST_TAIL;
  if (tail.length > LONGEST_TAIL || outlet.length > LONGEST_OUTLET) return false;
  return (
    outlet !== '' && /^[\p{Lu}\p{Lo}\p{N}]|^[\p{L}\p{N}-]+\.[\p{L}]/u.test(outlet) && !/[.!?]\s/.test(outlet)
  );
}

function isHead(head: string): boolean {
  return NO_TITLE.test(head) || endsInOutlet(head);
}

function split(text: string, pattern: RegExp, dated: boolean): CitationShape | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const keep = match[0].startsWith(')') ? 1 : 0;
  const head = text.slice(0, match.index + keep);
  if (!isHead(head)) return null;
  const rest = text.slice(match.index + match[0].length).trim();
  const url = (dated ? match[2] : match[1]) ?? null;
  return { head, dateText: dated ? (match[1]?.trim() ?? null) : null, url, rest };
}

/** Reads a text as `authors, “title,” outlet (descriptor), date. URL`; null where it has not that shape. */
export function citationShape(text: string): CitationShape | null {
  const isLinked = LINK_SIGN.test(text);
  const linked = isLinked ? (split(text, DATE_THEN_URL, true) ?? split(text, ODD_DATE_THEN_URL, true)) : null;
  if (linked) return linked;
  const unlinked = DIGIT_AT_END.test(text) ? DATE_AT_END.exec(text) : null;
  if (unlinked) {
    const head = text.slice(0, unlinked.index + (unlinked[0].startsWith(')') ? 1 : 0));
    return isHead(head) && /[”")]/.test(head)
      ? { head, dateText: unlinked[1] ?? null, url: null, rest: '' }
      : null;
  }
  return isLinked ? split(text, URL_ONLY, false) : null;
}

/** Whether a line is, or ends, a citation. */
export function isCitation(text: string): boolean {
  return citationShape(text) !== null;
}
