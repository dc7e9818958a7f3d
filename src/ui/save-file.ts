/** Lets the browser save `text` as a file. It never leaves the page: nothing is sent anywhere. */
export function saveFile(name: string, mime: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has to begin before the address goes.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
