/** A text, or the line at which the bytes stop being one and why. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly reason: string };

const LINE_FEED = 10;

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === LINE_FEED) line++;
  return line;
}

/** Where the first byte stands that is not UTF-8: the longest prefix that decodes ends there. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

/** Reads bytes as UTF-8 text with something in it; a byte order mark is allowed. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, line: 1, reason: 'the file is empty; expected UTF-8 text' };
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return {
      ok: false,
      line: lineAt(bytes, nul),
      reason: 'the file is binary (a NUL byte); expected UTF-8 text',
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() !== '') return { ok: true, text };
    return { ok: false, line: 1, reason: 'the file holds only white space; expected UTF-8 text' };
  } catch {
    return {
      ok: false,
      line: lineAt(bytes, firstBadByte(bytes)),
      reason: 'the bytes are not UTF-8; expected UTF-8 text',
    };
  }
}
