/** A file's text behind the byte order mark by which Excel knows it for UTF-8; throws where there is none. */
export function withoutMark(text: string): string {
  if (!text.startsWith('\uFEFF')) throw new Error(`No byte order mark before “${text.slice(0, 20)}”`);
  return text.slice(1);
}
