/** A text split at the parenthesis that ends it: `RT (a channel)` gives `RT` and `a channel`. */
export type Trailing = { readonly before: string; readonly inside: string; readonly closed: boolean };

/** The balanced group at the end of `text`, or one that is opened and never closed; null where there is none. */
export function trailingParens(text: string): Trailing | null {
  const trimmed = text.trimEnd();
  if (!trimmed.endsWith(')')) return unclosed(trimmed);
  let depth = 0;
  for (let i = trimmed.length - 1; i >= 0; i--) {
    if (trimmed[i] === ')') depth++;
    else if (trimmed[i] === '(' && --depth === 0) return group(trimmed, i, -1);
  }
  const open = trimmed.indexOf('(');
  return open < 0 ? null : group(trimmed, open, -1);
}

function unclosed(text: string): Trailing | null {
  const open = text.lastIndexOf('(');
  return open < 0 || text.indexOf(')', open) >= 0 ? null : group(text, open, undefined);
}

function group(text: string, open: number, end: number | undefined): Trailing {
  return {
    before: text.slice(0, open).trim(),
    inside: text.slice(open + 1, end).trim(),
    closed: end !== undefined,
  };
}
