/** A count as it is read, `12,345`; years, ids and the numbers of lines stay as they are. */
export const printCount = (count: number): string =>
  // Most corpora need no more than this, and the browser's number formats take a while to be set up.
  count < 1000 ? `${count}` : count.toLocaleString('en-US');
