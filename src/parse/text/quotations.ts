/** A quotation in a paragraph: `text` stands between its marks, from `start` to `end`. */
export type Quotation = { readonly text: string; readonly start: number; readonly end: number };

const MARK = /["“”„]/g;

type Mark = { readonly at: number; readonly opens: boolean };

/** A straight mark opens where no quotation is open, and closes where one is. */
function findMarks(text: string): Mark[] {
  let straightOpen = false;
  return [...text.matchAll(MARK)].map((match) => {
    if (match[0] !== '"') return { at: match.index, opens: match[0] !== '”' };
    straightOpen = !straightOpen;
    return { at: match.index, opens: straightOpen };
  });
}

/** Where the quotation opened by mark `from` closes; one within it is closed first, if marks suffice. */
function closingMark(marks: readonly Mark[], from: number): number {
  let depth = 0;
  for (let i = from; i < marks.length; i++) {
    depth += marks[i]?.opens ? 1 : -1;
    if (depth === 0) return i;
  }
  return marks.findIndex((mark, i) => i > from && !mark.opens);
}

/**
 * The outermost quotations of a paragraph. One that is never closed runs to the paragraph's end; a mark that
 * closes none is passed over.
 */
export function findQuotations(text: string): Quotation[] {
  const marks = findMarks(text);
  const found: Quotation[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark?.opens) continue;
    const close = closingMark(marks, i);
    const end = close < 0 ? text.length : (marks[close]?.at ?? text.length);
    found.push({ text: text.slice(mark.at + 1, end), start: mark.at + 1, end });
    if (close < 0) break;
    i = close;
  }
  return found;
}

/** A line that is one quotation, whether or not both its marks are printed. */
export function wholeQuotation(text: string): Quotation {
  const start = /^["“”„]/.test(text) ? 1 : 0;
  const end = text.length - (/["”“]([.,;]?)$/.exec(text)?.[0].length ?? 0);
  return { text: text.slice(start, end), start, end };
}
