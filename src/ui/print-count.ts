let format: Intl.NumberFormat | undefined;

/** A count as it is read, `12,345`; years, ids and the numbers of lines stay as they are. */
export function printCount(count: number): string {
  // Most corpora need no more than this, and the browser's number formats take a while to be set up.
  if (count < 1000) return `${count}`;
  format ??= new Intl.NumberFormat('en-US');
  return format.format(count);
}
