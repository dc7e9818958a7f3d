/** Text that Markdown shows as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~#&]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}

/** What makes of a line a list, a rule, a table or a heading of the line before. */
const BLOCK_SIGN = /^(?:([-+=:])|(\d+)([.)]))/;

function escapeLine(line: string): string {
  return escapeMarkdown(line.trim()).replace(
    BLOCK_SIGN,
    (_all, sign: string | undefined, number: string, stop: string) =>
      sign === undefined ? `${number}\\${stop}` : `\\${sign}`,
  );
}

/** Text in paragraphs as Markdown lines that show it as it is, its line breaks kept. */
export function escapeMarkdownLines(text: string): readonly string[] {
  const paragraphs = text.trim().split(/(?:[^\S\n]*\r?\n){2,}/);
  return paragraphs.flatMap((paragraph, at) => {
    const lines = paragraph.split(/\r?\n/).map(escapeLine);
    const broken = lines.map((line, i) => (i < lines.length - 1 ? `${line}\\` : line));
    return at === 0 ? broken : ['', ...broken];
  });
}
