const DOUBLE = /“([^“”]*)”|"([^"]*)"/g;
const SINGLE = /‘([^‘’]*)’(?!\p{L})/gu;

/** Quotation marks within quotation marks: double ones become single, and single ones within those double. */
export function quoteWithin(text: string): string {
  return text.replace(DOUBLE, (_, curly?: string, straight?: string) => {
    const inner = curly ?? straight ?? '';
    return `‘${inner.replace(SINGLE, '“$1”')}’`;
  });
}

const CLOSING = /[’”'"»)\]]*$/;

/** Whether the text ends a sentence by itself, closing marks aside. */
export function endsSentence(text: string): boolean {
  return /[.?!…؟]$/.test(text.replace(CLOSING, ''));
}

/** `mark` behind the last letter, before any quotation marks that close there: “a ‘b.’” */
export function putInside(text: string, mark: '.' | ','): string {
  const quotes = /[’”'"]+$/.exec(text)?.[0] ?? '';
  const before = text.slice(0, text.length - quotes.length);
  // An apostrophe belongs to its word: the Koreas’.
  const isApostrophe = quotes === '’' && !before.includes('‘');
  return isApostrophe ? `${text}${mark}` : `${before}${mark}${quotes}`;
}

/** The text with a full stop, unless it ends a sentence already. */
export function withStop(text: string): string {
  return endsSentence(text) ? text : putInside(text, '.');
}
