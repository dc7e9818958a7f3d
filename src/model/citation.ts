import type { Evidence } from './article.ts';
import type { PartialDate } from './partial-date.ts';

export type LinkKind = 'direct' | 'shortened' | 'none';

/** One source of a piece: its citation, field by field, and the excerpt printed under it. */
export type Source = {
  /** Position among the piece's sources, from 1. */
  readonly n: number;
  readonly lines: readonly number[];
  /** The citation as printed; the lines of a broken one joined by a line feed. */
  readonly raw: string;
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly translatedTitle: string | null;
  /** BCP 47 tag of `title`. */
  readonly language: string | null;
  readonly outlet: string | null;
  readonly outletDescriptor: string | null;
  readonly date: PartialDate | null;
  readonly dateText: string | null;
  /** As printed, so it may lack a scheme or have an unsafe one: link through `hrefOf`. */
  readonly url: string | null;
  readonly link: LinkKind;
  readonly excerpt: readonly Evidence[];
};

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const HOST_AND_PATH = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?(\/|$)/u;

/** The scheme a printed URL names, in lower case; null where it names none (`example.org/page`). */
export function schemeOf(url: string): string | null {
  if (HOST_AND_PATH.test(url)) return null;
  return SCHEME.exec(url)?.[1]?.toLowerCase() ?? null;
}

/** An address safe to link to: http or https only, `https://` supplied where none is printed; else null. */
export function hrefOf(url: string): string | null {
  const scheme = schemeOf(url);
  const full = scheme === null ? `https://${url}` : url;
  if (scheme !== null && scheme !== 'http' && scheme !== 'https') return null;
  return URL.canParse(full) ? full : null;
}

/** Host of a linkable URL, whole and in lower case; null where `hrefOf` is. */
export function hostOf(url: string): string | null {
  const href = hrefOf(url);
  return href === null ? null : new URL(href).host;
}

/**
 * Where the Internet Archive keeps what it has of the source's page: the copy nearest to the day, month or year the citation
 * states, all copies where it states none; null where there is no web address.
 */
export function archiveOf({ url, date }: Pick<Source, 'url' | 'date'>): string | null {
  const href = url === null ? null : hrefOf(url);
  return href === null ? null : `https://web.archive.org/web/${date?.replaceAll('-', '') ?? '*'}/${href}`;
}
