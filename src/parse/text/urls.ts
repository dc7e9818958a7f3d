import { hostOf, type LinkKind } from '../../model/citation.ts';

const SCHEME = '[a-z][a-z0-9+.\\-]*:(?:\\/\\/)?(?=[^\\s“”"])';
const BARE_HOST = '(?:[\\p{L}\\p{N}\\-]+\\.)+\\p{L}{2,}\\/';

/** Source of a pattern (flags `iu`) for a URL as printed; a quote mark or white space ends it. */
export const URL_PATTERN = `(?:(?:${SCHEME}|www\\.|${BARE_HOST})[^\\s“”"<>]*)`;

/** Hosts that only forward, so that the printed link does not show where it leads. */
const SHORTENERS = new Set(
  'tinyurl.com rb.gy bit.ly t.co goo.gl ow.ly is.gd v.gd buff.ly cutt.ly shorturl.at t.ly lnkd.in dlvr.it trib.al fb.me wp.me tiny.cc bitly.com clck.ru vk.cc u.to rebrand.ly urlz.fr n9.cl bl.ink j.mp soo.gd shorturl.gg surl.li tiny.one x.gd'.split(
    ' ',
  ),
);

/** A matched URL without the punctuation of the sentence around it: `x/; ` and an unbalanced `)` go. */
export function trimUrl(url: string): string {
  const trimmed = url.replace(/[;,.!]+$/, '');
  if (trimmed.endsWith(')') && !trimmed.includes('(')) return trimUrl(trimmed.slice(0, -1));
  return trimmed;
}

/** `none` also for a URL of a scheme that is never linked. */
export function linkKind(url: string | null): LinkKind {
  const host = url === null ? null : hostOf(url);
  if (host === null) return 'none';
  return SHORTENERS.has(host.replace(/^www\./, '')) ? 'shortened' : 'direct';
}
