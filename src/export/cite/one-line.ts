/** The text on one line, without runs of spaces: a line break, or two spaces and a dash, would begin another field. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]*[\r\n\v\f\u0085\u2028\u2029][\s\u0085]*/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
