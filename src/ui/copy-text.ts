export type Copied = {
  readonly plain: string;
  /** The same with italics and paragraphs, for programs that take it. */
  readonly html?: string;
};

async function write({ plain, html }: Copied): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
  const parts = { 'text/plain': plain, 'text/html': html };
  const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** Puts the text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: Copied): Promise<boolean> {
  try {
    await write(text);
    return true;
  } catch {
    return false;
  }
}
