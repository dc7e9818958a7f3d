const OPENING = /^["“”„«]+/;
const CLOSING = /["”“»]+$/;

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}

/** How many double quotes are opened but not closed (positive) or closed but not opened (negative). */
export function quoteBalance(text: string): number {
  const straight = count(text, /"/g) % 2;
  return count(text, /[“„«]/g) - count(text, /[”»]/g) + straight;
}

/** Whether the whole line is one quotation, one of its two marks perhaps missing. */
export function isQuotation(text: string): boolean {
  const bare = text.replace(/[.,;]$/, '');
  const opens = OPENING.test(text);
  const closes = CLOSING.test(bare);
  if (opens && closes) return true;
  if (opens) return quoteBalance(text) > 0;
  return closes && quoteBalance(text) < 0;
}

/** A title without the quote marks around it, those that belong to a quotation inside it kept. */
export function stripQuotes(text: string): string {
  let title = text.trim().replace(/[,\s]+$/, '');
  title = title.replace(/^["“”„«]+/, (marks) =>
    quoteBalance(title) > 0 || CLOSING.test(title) ? '' : marks,
  );
  while (CLOSING.test(title) && quoteBalance(title) !== 0) title = title.slice(0, -1).replace(/[,\s]+$/, '');
  return title.trim();
}
