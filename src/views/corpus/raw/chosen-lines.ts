import type { LineSpan } from '../../../model/article.ts';

/** What an address says of the lines of a text: those it marks, the one to show, and what it says in vain. */
export type ChosenLines = {
  readonly span: LineSpan | null;
  readonly target: number | null;
  readonly fault: string | null;
};

/** `383` or `229-271`, in either order; null for anything else. */
export function readSpan(text: string): LineSpan | null {
  const match = /^\s*(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?\s*$/.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const last = Number(match[2] ?? first);
  return first <= last ? [first, last] : [last, first];
}

export function isWithin(line: number, span: LineSpan | null): boolean {
  return span !== null && line >= span[0] && line <= span[1];
}

function faultOf(span: LineSpan | null, said: string, lines: number): string | null {
  if (span === null) return `“${said}” names no line. Lines are written 383 or 229-271.`;
  if (span[0] >= 1 && span[1] <= lines) return null;
  const named = span[0] >= 1 && span[0] <= lines ? span[1] : span[0];
  return `There is no line ${named}: this text has ${lines}.`;
}

/** The lines of an address: `?lines=229-271` marks several, `#L383` one and says where to look. */
export function readChosenLines(search: URLSearchParams, hash: string, lines: number): ChosenLines {
  const said = [search.get('lines'), /^#L(.+)$/.exec(hash)?.[1]].flatMap((text) => text || []);
  const spans = said.map(readSpan);
  const fault = said.map((text, i) => faultOf(spans[i] ?? null, text, lines)).find((one) => one !== null);
  if (fault !== undefined) return { span: null, target: null, fault };
  const [span = null, shown = span] = spans;
  return { span, target: shown?.[0] ?? null, fault: null };
}
