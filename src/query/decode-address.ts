/** A part of an address as its reader means it; as it is written where it holds no valid escape. */
export function decodeAddress(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
