/** Only behind a byte order mark Excel reads a CSV file as the UTF-8 it is, and `Traoré` or Arabic stay what they are. */
const MARKS: Readonly<Record<string, string>> = { 'text/csv': '\uFEFF' };

/** Lets the browser save what is given as a file. It never leaves the page: nothing is sent anywhere. */
export function saveFile(name: string, mime: string, content: string | Blob): void {
  const blob =
    typeof content === 'string'
      ? new Blob([MARKS[mime] ?? '', content], { type: `${mime};charset=utf-8` })
      : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has to begin before the address goes.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
